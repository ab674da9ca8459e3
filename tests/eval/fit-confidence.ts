import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../extract/article.ts';
import { buildTriples } from '../../extract/build-triples.ts';
import { calibration, confidenceOf } from '../../extract/facts/confidence.ts';
import { traitNames, type Traits } from '../../extract/facts/traits.ts';
import { binByConfidence, calibrationError, meanOf } from './calibration.ts';
import { createAnalyser } from '../../extract/index.ts';
import { readArticles } from '../../extract/read/articles.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import type { Triple } from '../../extract/triple.ts';
import { sharedFolder } from '../facilities.ts';

// node --import tsx tests/eval/fit-confidence.ts
// Fits `calibration` and prints it for extract/facts/confidence.ts, in a minute. It learns from judged.tsv, 3,804 triples of 122 articles
// of our own, judged by hand (nearly all triples of 102 articles, a part of those of 20), each with its traits, and from the triples of the gold
// articles, right when a gold fact matches. The doubt of the first 2,192 was not kept: they have the mean of the others with as many pronouns.

interface Sample {
  readonly article: string;
  readonly traits: Traits;
  /** 1 for right, 0 for wrong. */
  readonly right: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const scorer = join(sharedFolder, 'eval/score-articles.mjs');
const work = mkdtempSync(join(tmpdir(), 'satzgraph-fit-'));
const analyse = await createAnalyser({ weights: await readWeightsFile() });
const judged = judgedSamples();
const gold = [
  ...(await goldSamples(
    join(sharedFolder, 'eval/articles/text'),
    join(sharedFolder, 'eval/articles/gold'),
  )),
  ...(await goldSamples(
    join(root, 'seeds/2024-08-29-kartellamt-auflagen.md'),
    join(root, 'tests/articles/gold'),
  )),
];
rmSync(work, { recursive: true });
const all = [...judged, ...gold];
console.log(`${judged.length} judged triples, ${gold.length} of gold articles`);
console.log('weights that stand there now:');
report(() => calibration);
console.log('each fifth of the articles by weights fitted on the others:');
const names = [...new Set(all.map(({ article }) => article))];
const foldOf = (article: string) => names.indexOf(article) % 5;
const folds = [0, 1, 2, 3, 4].map((fold) =>
  fit(all.filter(({ article }) => foldOf(article) !== fold)),
);
report((article) => folds[foldOf(article)]!);
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
async function goldSamples(articles: string, facts: string): Promise<Sample[]> {
  const one = join(work, 'one.jsonl');
  const samples: Sample[] = [];
  for await (const article of readArticles([articles]))
    for (const { triple, traits } of traitedTriples(article)) {
      writeFileSync(one, JSON.stringify(triple));
      const command = [scorer, facts, one, '--json'];
      const table = JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
      samples.push({
        article: article.id,
        traits,
        right: table['system triples that match a gold fact'].hit,
      });
    }
  return samples;
}

function traitedTriples(article: Article): { readonly triple: Triple; readonly traits: Traits }[] {
  const { trees, entities, facts } = analyse(article);
  return facts.flatMap((fact) =>
    buildTriples(article, trees, [fact], entities).map((triple) => ({
      triple,
      traits: fact.traits,
    })),
  );
}

/** Numbers in the order of `traitNames`. */
function toTraits(values: readonly number[]): Traits {
  return Object.fromEntries(traitNames.map((name, n) => [name, values[n] ?? 0])) as Traits;
}

/** Logistic regression by gradient ascent; all weights but the level, the first, are drawn to 0 a little. */
function fit(samples: readonly Sample[]): Traits {
  const rows = samples.map(({ traits }) => traitNames.map((name) => traits[name]));
  const weights = traitNames.map(() => 0);
  for (let step = 0; step < 2000; step++) {
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

/** Brier score, how often a right triple has more confidence than a wrong one, and the expected calibration error. */
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
    const bins = binByConfidence(seen, ({ confidence }) => confidence).map((bin) => ({
      ...bin,
      count: bin.values.length,
      right: sum(bin.values.map(({ right }) => right)),
      stated: meanOf(bin.values.map(({ confidence }) => confidence)),
    }));
    console.log(
      `  ${name}: Brier ${brier.toFixed(4)}, AUC ${area.toFixed(3)}, calibration error ${calibrationError(bins).toFixed(3)}`,
    );
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
