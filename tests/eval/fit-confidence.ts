import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calibration } from '../../extract/facts/confidence.ts';
import { sharedFolder } from '../facilities.ts';

// node --import tsx tests/eval/fit-confidence.ts
// Fits the two numbers of `calibration` and prints them for extract/facts/confidence.ts. It learns from the triples of the gold
// articles, right when a gold fact matches, and from the sample judged by hand, which must be drawn with the calibration that
// stands there now: else its right facts that no gold names would be missing, and every confidence would come out too low.

/** A triple: the log odds of its score before calibration, and whether it is right. */
interface Sample {
  readonly logit: number;
  readonly right: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const scorer = join(sharedFolder, 'eval/score-articles.mjs');
const work = mkdtempSync(join(tmpdir(), 'satzgraph-fit-'));
const samples = [
  ...samplesOf(join(sharedFolder, 'eval/articles/text'), join(sharedFolder, 'eval/articles/gold')),
  ...samplesOf(
    join(root, 'seeds/2024-08-29-kartellamt-auflagen.md'),
    join(root, 'tests/articles/gold'),
  ),
  ...judgedSamples(),
];
rmSync(work, { recursive: true });
const odd = samples.filter((_, index) => index % 2 === 1);
const even = samples.filter((_, index) => index % 2 === 0);
console.log(`${samples.length} triples`);
console.log('fitted on one half, Brier score of the other:');
for (const [seen, unseen] of [
  [odd, even],
  [even, odd],
] as const)
  console.log(
    `  ${brier(unseen, { offset: 0, slope: 1 }).toFixed(4)} → ${brier(unseen, fit(seen)).toFixed(4)}`,
  );
console.log('fitted on all:', fit(samples));

/** The scorer is asked about every triple alone. */
function samplesOf(articles: string, gold: string): Sample[] {
  const all = join(work, 'all.jsonl');
  const one = join(work, 'one.jsonl');
  execFileSync(process.execPath, [join(root, 'bin.js'), 'extract', articles, '-o', all]);
  return readFileSync(all, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      writeFileSync(one, line);
      const table = JSON.parse(
        execFileSync(process.execPath, [scorer, gold, one, '--json'], { encoding: 'utf8' }),
      );
      return {
        logit: scoreLogit(JSON.parse(line).confidence),
        right: table['system triples that match a gold fact'].hit,
      };
    });
}

function judgedSamples(): Sample[] {
  const [header = '', ...rows] = readFileSync(join(root, 'tests/articles/judged.tsv'), 'utf8')
    .trim()
    .split('\n');
  const columns = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return {
      logit: scoreLogit(Number(cells[columns.indexOf('confidence')])),
      right: cells[columns.indexOf('verdict')] === 'right' ? 1 : 0,
    };
  });
}

/** Takes the calibration back that the triple's confidence already has. */
function scoreLogit(confidence: number): number {
  return (Math.log(confidence / (1 - confidence)) - calibration.offset) / calibration.slope;
}

/** Logistic regression by gradient ascent. */
function fit(seen: readonly Sample[]): typeof calibration {
  let [offset, slope] = [0, 1];
  for (let step = 0; step < 20_000; step++) {
    let [up, steeper] = [0, 0];
    for (const { logit, right } of seen) {
      const error = right - sigmoid(offset + slope * logit);
      up += error;
      steeper += error * logit;
    }
    offset += (0.5 * up) / seen.length;
    slope += (0.5 * steeper) / seen.length;
  }
  return { offset, slope };
}

function brier(unseen: readonly Sample[], { offset, slope }: typeof calibration): number {
  const errors = unseen.map(({ logit, right }) => (right - sigmoid(offset + slope * logit)) ** 2);
  return errors.reduce((sum, error) => sum + error, 0) / unseen.length;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
