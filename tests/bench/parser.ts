import { loadParser } from '../../extract/parser/parser.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import { splitArticle } from '../../extract/text/split.ts';
import { maybeBrowser } from '../browser/browser.ts';
import { parseInBrowser } from '../browser/parse-in-browser.ts';
import { absent } from '../facilities.ts';
import { repeatArticles, seedArticles } from './articles.ts';
import { timeCoreNlp } from './corenlp/corenlp.ts';
import type { BenchRow } from './row.ts';

const articleCount = 60;
const rounds = 3; // the first warms up, the fastest counts

/**
 * The whole `parse` (split, tags, features, lemmas, trees, names) on one thread: here, in a browser's worker, and beside
 * CoreNLP (tokenize, mwt, pos, depparse) on the same texts. Words are ours for all three; loading is told apart.
 */
export async function bench(): Promise<BenchRow[]> {
  const articles = [...repeatArticles(await seedArticles(), articleCount)];
  const texts = articles.map(({ text }) => text);
  const start = performance.now();
  const parse = await loadParser(await readWeightsFile());
  const ready = performance.now() - start;
  const words = texts
    .flatMap(splitArticle)
    .reduce((sum, sentence) => sum + sentence.words.length, 0);
  const node = Math.min(
    ...Array.from({ length: rounds }, () =>
      seconds(() => texts.forEach((text) => parse(splitArticle(text)))),
    ),
  );
  return [
    { name: 'parser · ready', value: ready, unit: 'ms' },
    { name: 'parser · words', value: words / node, unit: '/s' },
    ...benchCoreNlp(texts, words, node),
    ...(await benchBrowser(texts, words)),
  ];
}

function benchCoreNlp(texts: readonly string[], words: number, ours: number): BenchRow[] {
  if (absent.java !== undefined) {
    console.log(`skipped CoreNLP: ${absent.java}`);
    return [];
  }
  const { load, rounds: times } = timeCoreNlp(texts, rounds);
  const theirs = Math.min(...times);
  return [
    { name: 'CoreNLP 4.5.10 · ready', value: load * 1000, unit: 'ms' },
    { name: 'CoreNLP 4.5.10 · words', value: words / theirs, unit: '/s' },
    { name: 'parser · to CoreNLP', value: theirs / ours, unit: '×' },
  ];
}

async function benchBrowser(texts: readonly string[], words: number): Promise<BenchRow[]> {
  const browser = await maybeBrowser();
  if (browser === undefined) return [];
  try {
    const { ready, seconds: times } = await parseInBrowser(browser, texts, rounds);
    return [
      { name: 'parser in a browser · ready', value: ready, unit: 'ms' },
      { name: 'parser in a browser · words', value: words / Math.min(...times), unit: '/s' },
    ];
  } finally {
    await browser.close();
  }
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
