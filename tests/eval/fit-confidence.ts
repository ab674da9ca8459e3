import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  calibration,
  confidenceOf,
  traitNames,
  traitsOf,
  type Traits,
} from '../../extract/facts/confidence.ts';
import { parseTriple, type Triple } from '../../extract/triple.ts';
import { sharedFolder } from '../facilities.ts';

// node --import tsx tests/eval/fit-confidence.ts
// Fits `calibration` and prints it for extract/facts/confidence.ts, in five minutes. It learns from judged.tsv, all triples of 17 articles of our own,
// judged by hand, each with its traits, and from the triples of the gold articles, right when a gold fact matches.

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
    const [article = '', right, ...values] = row.split('\t');
    return { article, traits: toTraits([1, ...values.map(Number)]), right: Number(right) };
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
    const triple = parseTriple(line);
    return {
      article: triple.document.id,
      traits: traitsBehind(triple),
      right: table['system triples that match a gold fact'].hit,
    };
  });
}

/** Takes back what made a confidence of the score. */
function traitsBehind(triple: Triple): Traits {
  const [subject, object] = [triple.subject ?? undefined, triple.object ?? undefined];
  const others = { ...traitsOf({ ...triple, subject, object, score: 0.5 }), slope: 0 };
  const rest = logit(triple.confidence) - logit(confidenceOf(others));
  return { ...others, slope: rest / calibration.slope };
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/** Numbers in the order of `traitNames`. */
function toTraits(values: readonly number[]): Traits {
  return Object.fromEntries(traitNames.map((name, n) => [name, values[n] ?? 0])) as Traits;
}

/** Logistic regression by gradient ascent; all weights but the level, the first, are drawn to 0 a little. */
function fit(samples: readonly Sample[]): Traits {
  const rows = samples.map(({ traits }) => traitNames.map((name) => traits[name]));
  const weights = traitNames.map(() => 0);
  for (let step = 0; step < 4000; step++) {
    const up = weights.map((weight, n) => (n === 0 ? 0 : -2 * weight));
    rows.forEach((row, at) => {
      const total = row.reduce((sofar, trait, n) => sofar + trait * weights[n]!, 0);
      const error = samples[at]!.right - 1 / (1 + Math.exp(-total));
      row.forEach((trait, n) => (up[n]! += error * trait));
    });
    up.forEach((gradient, n) => (weights[n]! += (0.5 * gradient) / rows.length));
  }
  return toTraits(weights);
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
