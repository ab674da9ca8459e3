import { mostArticles } from '../../commands/in-batches.ts';
import type { Article } from '../../extract/article.ts';
import { buildTriples } from '../../extract/build-triples.ts';
import { repairTrees } from '../../extract/clause/repair/index.ts';
import { resolveEntities } from '../../extract/entity/resolve.ts';
import { explain } from '../../extract/facts/explain.ts';
import { loadParser } from '../../extract/parser/parser.ts';
import type { Parse } from '../../extract/parser/tree.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import { splitArticle } from '../../extract/text/split.ts';
import { findArticleTimes } from '../../extract/time/article-times.ts';
import { repeatArticles, seedArticles } from './articles.ts';
import type { BenchRow } from './row.ts';

/** As `extract/index.ts` runs them. */
const stages = ['split', 'parse', 'repair', 'entities', 'times', 'facts', 'triples'] as const;
type Stage = (typeof stages)[number];

interface Tally {
  readonly seconds: Record<Stage, number>;
  tokens: number;
  sentences: number;
}

const articleCount = 100;

/**
 * Articles before the clock starts, about 10,000 sentences: an archive has more. The parser's time goes into two small loops, which are
 * compiled within seconds; every other stage is many small functions, which take that long until all of them are.
 */
const warmUpCount = 900;

/** Tokens and sentences a second of each stage and of the whole, on one thread, as in the middle of an archive. */
export async function bench(): Promise<BenchRow[]> {
  const parse = await loadParser(await readWeightsFile());
  const articles = [...repeatArticles(await seedArticles(), warmUpCount + articleCount)];
  run(articles.slice(0, warmUpCount), parse);
  const tally = run(articles.slice(warmUpCount), parse);
  const whole = stages.reduce((sum, stage) => sum + tally.seconds[stage], 0);
  return [
    ...stages.flatMap((stage) => rates(stage, tally.seconds[stage], tally)),
    ...rates('whole', whole, tally),
    ...stages.map((stage) => ({
      name: `${stage} · part of the time`,
      value: (100 * tally.seconds[stage]) / whole,
      unit: '%',
    })),
    {
      name: 'clauses and facts (repair + facts) · part',
      value: (100 * (tally.seconds.repair + tally.seconds.facts)) / whole,
      unit: '%',
    },
  ];
}

/** Extracts articles in batches, as the command line does. */
function run(articles: readonly Article[], parse: Parse): Tally {
  const tally = emptyTally();
  for (let first = 0; first < articles.length; first += mostArticles)
    runBatch(articles.slice(first, first + mostArticles), parse, tally);
  return tally;
}

function runBatch(articles: readonly Article[], parse: Parse, tally: Tally): void {
  const timed = <T>(stage: Stage, work: () => T): T => {
    const start = performance.now();
    const result = work();
    tally.seconds[stage] += (performance.now() - start) / 1000;
    return result;
  };
  const sentences = timed('split', () => articles.map(({ text }) => splitArticle(text)));
  const parsed = timed('parse', () => parse(sentences.flat()));
  const repaired = timed('repair', () => repairTrees(parsed));
  let first = 0;
  const texts = articles.map((article, index) => {
    const trees = repaired.slice(first, (first += sentences[index]?.length ?? 0));
    const entities = timed('entities', () => resolveEntities(article, trees));
    const times = timed('times', () => findArticleTimes(trees, article.date));
    return { article, trees, entities, times };
  });
  const explanations = timed('facts', () => explain(texts));
  for (const [index, { article, trees, entities }] of texts.entries())
    timed('triples', () =>
      buildTriples(article, trees, explanations[index]?.facts ?? [], entities),
    );
  tally.sentences += sentences.flat().length;
  tally.tokens += sentences.flat().reduce((sum, { tokens }) => sum + tokens.length, 0);
}

function emptyTally(): Tally {
  const seconds = { split: 0, parse: 0, repair: 0, entities: 0, times: 0, facts: 0, triples: 0 };
  return { seconds, tokens: 0, sentences: 0 };
}

function rates(name: string, seconds: number, { tokens, sentences }: Tally): BenchRow[] {
  return [
    { name: `${name} · tokens`, value: tokens / seconds, unit: '/s' },
    { name: `${name} · sentences`, value: sentences / seconds, unit: '/s' },
  ];
}
