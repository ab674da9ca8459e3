import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { binByConfidence, calibrationError, meanOf, type ConfidenceBin } from './calibration.ts';
import type { Figure } from './figure.ts';

/** Where a measure finds the gold sets, and where it may leave files. */
export interface Folders {
  readonly shared: string;
  readonly work: string;
}

/** Runs the real command line on one gold set and its scorer on the outcome. */
export type Measure = (folders: Folders) => Promise<Figure[]>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const execute = promisify(execFile);

export const measures: Readonly<Record<string, Measure>> = {
  articles: ({ shared, work }) =>
    scoreArticles('articles', {
      articles: join(shared, 'eval/articles/text'),
      gold: join(shared, 'eval/articles/gold'),
      folders: { shared, work },
    }),
  'own article': ({ shared, work }) =>
    scoreArticles('own article', {
      articles: join(root, 'seeds/2024-08-29-kartellamt-auflagen.md'),
      gold: join(root, 'tests/articles/gold'),
      folders: { shared, work },
    }),
  calibration: scoreCalibration,
  challenge: ({ shared, work }) =>
    scoreChallenge('challenge dev', join(shared, 'eval/challenge/dev.jsonl'), { shared, work }),
  'own challenge': ({ shared, work }) =>
    scoreChallenge('own challenge', join(root, 'tests/challenge/items.jsonl'), { shared, work }),
  benchie: scoreBenchie,
  trees: scoreTrees,
  names: scoreNames,
};

interface Count {
  readonly hit: number;
  readonly of: number;
  readonly share: number;
}

interface ArticleGold {
  readonly articles: string;
  readonly gold: string;
  readonly folders: Folders;
}

async function scoreArticles(
  name: string,
  { articles, gold, folders }: ArticleGold,
): Promise<Figure[]> {
  const triples = join(folders.work, `${name.replaceAll(' ', '-')}.jsonl`);
  await satzgraph('extract', articles, '-o', triples);
  const scorer = join(folders.shared, 'eval/score-articles.mjs');
  const table = await score<Record<string, Count | undefined>>(scorer, gold, triples);
  const rows = {
    core: 'core facts',
    all: 'all facts',
    'names resolved': 'names resolved',
    'negation right': 'negation right',
    'modality right': 'modality right',
    'attribution right': 'attribution right',
    'time right': 'time right',
    'place right': 'place right',
    'system triples that match a gold fact': 'triples that match a gold fact',
  };
  return Object.entries(rows).map(([key, row]) => shareOf(`${name} · ${row}`, table[key]?.share));
}

/** How often triples are right, by the confidence that they state: a triple is right that matches a gold fact. */
async function scoreCalibration({ shared, work }: Folders): Promise<Figure[]> {
  const triples = join(work, 'calibration.jsonl');
  await satzgraph('extract', join(shared, 'eval/articles/text'), '-o', triples);
  const stated = readFileSync(triples, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ line, confidence: confidenceOf(line) }));
  const bins: ConfidenceBin[] = [];
  for (const { from, to, values } of binByConfidence(stated, ({ confidence }) => confidence)) {
    const part = join(work, 'calibration-bin.jsonl');
    writeFileSync(part, values.map(({ line }) => `${line}\n`).join(''));
    const scorer = join(shared, 'eval/score-articles.mjs');
    const gold = join(shared, 'eval/articles/gold');
    const table = await score<Record<string, Count | undefined>>(scorer, gold, part);
    bins.push({
      from,
      to,
      count: values.length,
      right: table['system triples that match a gold fact']?.hit ?? 0,
      stated: meanOf(values.map(({ confidence }) => confidence)),
    });
  }
  return [
    ...bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, right }) =>
        shareOf(`confidence ${from} to ${Math.min(to, 1)} · match a gold fact`, right / count),
      ),
    { name: 'confidence · expected calibration error', value: calibrationError(bins), unit: 'f1' },
  ];
}

function confidenceOf(line: string): number {
  return (JSON.parse(line) as { readonly confidence: number }).confidence;
}

interface ChallengeTotals {
  readonly must: number;
  readonly found: number;
  readonly itemsMust: number;
  readonly fullMust: number;
  readonly strictMust: number;
  readonly empties: number;
  readonly emptiesRight: number;
  readonly violItems: number;
}

async function scoreChallenge(name: string, gold: string, folders: Folders): Promise<Figure[]> {
  const system = join(folders.work, `${name.replaceAll(' ', '-')}.jsonl`);
  await satzgraph('extract', '--sentences', gold, '-o', system);
  const scorer = join(folders.shared, 'eval/challenge/score.mjs');
  const { all } = await score<{ readonly all: ChallengeTotals }>(scorer, gold, system);
  return [
    shareOf(`${name} · items fully right`, all.fullMust / all.itemsMust),
    shareOf(`${name} · with all flags right`, all.strictMust / all.itemsMust),
    shareOf(`${name} · facts found`, all.found / all.must),
    shareOf(`${name} · silence kept`, all.emptiesRight / all.empties),
    { name: `${name} · items with a false fact`, value: all.violItems, unit: 'count' },
  ];
}

async function scoreBenchie({ shared, work }: Folders): Promise<Figure[]> {
  const system = join(work, 'benchie.tsv');
  await satzgraph(
    'extract',
    '--surface',
    join(shared, 'eval/benchie/de_dev_sentences.txt'),
    '-o',
    system,
  );
  const { precision, recall, f1 } = await score<Record<'precision' | 'recall' | 'f1', number>>(
    join(shared, 'eval/benchie/score.mjs'),
    join(shared, 'eval/benchie/de_dev_gold.txt'),
    system,
    '--only',
    'first100',
  );
  return [
    { name: 'BenchIE dev · F1', value: f1, unit: 'f1' },
    { name: 'BenchIE dev · precision', value: precision, unit: 'f1' },
    { name: 'BenchIE dev · recall', value: recall, unit: 'f1' },
  ];
}

interface TreeScores {
  readonly [measure: string]: { readonly share: number } | undefined;
}

interface NameScores {
  readonly names?: { readonly all: { readonly f1: number } };
  readonly relations?: Readonly<Record<string, { readonly f1: number } | undefined>>;
}

async function scoreTrees({ shared, work }: Folders): Promise<Figure[]> {
  const gold = join(shared, 'data/treebank/de_gsd-ud-dev.conllu');
  const scores = await parseAndScore(gold, { shared, work });
  const measured = ['LAS', 'UAS', 'UPOS', 'lemma', 'feature Case'];
  const relations = ['nsubj', 'obj', 'obl', 'conj', 'compound:prt', 'ccomp'];
  return [
    ...measured.map((key) => shareOf(`GSD dev · ${key}`, (scores as TreeScores)[key]?.share)),
    ...relations.map((key) =>
      f1Of(`GSD dev · ${key} F1`, (scores as NameScores).relations?.[key]?.f1),
    ),
  ];
}

/** Every fourth sentence of GermEval's development part is kept out of training. */
async function scoreNames({ shared, work }: Folders): Promise<Figure[]> {
  const packed = join(shared, 'data/ner/germeval2014-dev.tsv.xz');
  const { stdout } = await execute('xz', ['-dc', packed], { maxBuffer: 1e9 });
  const sentences = stdout
    .trim()
    .split(/\n\s*\n/)
    .filter((_, index) => index % 4 === 0);
  const columns = join(work, 'names.tsv');
  writeFileSync(columns, `${sentences.join('\n\n')}\n`);
  const converter = join(shared, 'eval/trees/to-conllu.mjs');
  const gold = join(work, 'names.conllu');
  writeFileSync(
    gold,
    (await execute(process.execPath, [converter, columns], { maxBuffer: 1e9 })).stdout,
  );
  const { names } = (await parseAndScore(gold, { shared, work })) as NameScores;
  return [f1Of('GermEval kept out · names F1', names?.all.f1)];
}

async function parseAndScore(gold: string, { shared, work }: Folders): Promise<unknown> {
  const system = join(work, 'parsed.conllu');
  await satzgraph('parse', '--tokenized', gold, '-o', system);
  return score(join(shared, 'eval/trees/score.mjs'), gold, system);
}

async function satzgraph(...parameters: readonly string[]): Promise<void> {
  await execute(process.execPath, [join(root, 'bin.js'), ...parameters], { maxBuffer: 1e9 });
}

async function score<T>(...parameters: readonly string[]): Promise<T> {
  const { stdout } = await execute(process.execPath, [...parameters, '--json'], { maxBuffer: 1e9 });
  return JSON.parse(stdout) as T;
}

function shareOf(name: string, value: number | undefined): Figure {
  return { name, value: value ?? 0, unit: 'share' };
}

function f1Of(name: string, value: number | undefined): Figure {
  return { name, value: value ?? 0, unit: 'f1' };
}
