import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  calibration,
  confidenceOf,
  traitsOf,
  type Traits,
} from '../../extract/facts/confidence.ts';
import { parseTriple } from '../../extract/triple.ts';
import { sharedFolder } from '../facilities.ts';

// node --import tsx tests/eval/fit-confidence.ts
// Fits `calibration` and prints it for extract/facts/confidence.ts. It learns from judged.tsv, triples of 35 articles of our own,
// drawn at random and judged by hand, and from the triples of the gold articles, right when a gold fact matches.

interface Sample {
  readonly article: string;
  readonly traits: Traits;
  /** 1 for right, 0 for wrong. */
  readonly right: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const scorer = join(sharedFolder, 'eval/score-articles.mjs');
const work = mkdtempSync(join(tmpdir(), 'satzgraph-fit-'));
const judged = judgedSamples();
const gold = [
  ...goldSamples(
    join(sharedFolder, 'eval/articles/text'),
    join(sharedFolder, 'eval/articles/gold'),
  ),
  ...goldSamples(
    join(root, 'seeds/2024-08-29-kartellamt-auflagen.md'),
    join(root, 'tests/articles/gold'),
  ),
];
rmSync(work, { recursive: true });
const all = [...judged, ...gold];
console.log(`${judged.length} judged triples, ${gold.length} of gold articles`);
console.log('weights that stand there now:');
report(() => calibration);
console.log('each article by weights fitted on the others:');
report((article) => fit(all.filter((sample) => sample.article !== article)));
console.log('fitted on all:', fit(all));

function judgedSamples(): Sample[] {
  const table = readFileSync(new URL('judged.tsv', import.meta.url), 'utf8');
  const rows = table.trim().split('\n').slice(1);
  return rows.map((row) => {
    const [article = '', rule = '', score, attributed, right] = row.split('\t');
    const traits = traitsOf({ score: Number(score), rule, attributed: attributed === '1' });
    return { article, traits, right: Number(right) };
  });
}

/** The scorer is asked about every triple alone. */
function goldSamples(articles: string, facts: string): Sample[] {
  const every = join(work, 'all.jsonl');
  const one = join(work, 'one.jsonl');
  execFileSync(process.execPath, [join(root, 'bin.js'), 'extract', articles, '-o', every]);
  const lines = readFileSync(every, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    writeFileSync(one, line);
    const command = [scorer, facts, one, '--json'];
    const table = JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
    const { document, rule, confidence, attribution } = parseTriple(line);
    return {
      article: document.id,
      traits: traitsBehind(confidence, rule, attribution !== null),
      right: table['system triples that match a gold fact'].hit,
    };
  });
}

/** Takes back what made a confidence of the score. */
function traitsBehind(confidence: number, rule: string, attributed: boolean): Traits {
  const others = { ...traitsOf({ score: 0.5, rule, attributed }), slope: 0 };
  const rest = logit(confidence) - logit(confidenceOf(others));
  return { ...others, slope: rest / calibration.slope };
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/** Logistic regression by gradient ascent; all weights but the level are drawn to 0 a little. */
function fit(samples: readonly Sample[]): Traits {
  const names = ['level', 'slope', 'stated', 'attributed'] as const;
  const weights = { level: 0, slope: 0, stated: 0, attributed: 0 };
  for (let step = 0; step < 4000; step++) {
    const up = names.map((name) => (name === 'level' ? 0 : -2 * weights[name]));
    for (const { traits, right } of samples) {
      const error = right - confidenceOf(traits, weights);
      names.forEach((name, n) => (up[n]! += error * traits[name]));
    }
    names.forEach((name, n) => (weights[name] += (0.5 * up[n]!) / samples.length));
  }
  return weights;
}

/** Brier score, and how often a right triple has more confidence than a wrong one. */
function report(weightsOf: (article: string) => Traits): void {
  for (const [name, samples] of Object.entries({ judged, gold })) {
    const weights = new Map(samples.map(({ article }) => [article, weightsOf(article)]));
    const seen = samples.map(({ article, traits, right }) => ({
      right,
      confidence: confidenceOf(traits, weights.get(article)),
    }));
    const brier = sum(seen.map(({ right, confidence }) => (right - confidence) ** 2)) / seen.length;
    const [good, bad] = [1, 0].map((right) => seen.filter((sample) => sample.right === right));
    const wins = good!.flatMap((g) =>
      bad!.map((b) => (Math.sign(g.confidence - b.confidence) + 1) / 2),
    );
    const area = sum(wins) / wins.length;
    console.log(`  ${name}: Brier ${brier.toFixed(4)}, AUC ${area.toFixed(3)}`);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
