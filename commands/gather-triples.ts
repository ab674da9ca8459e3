import { extname } from 'node:path';
import { createBatchExtractor } from '../extract/index.ts';
import { countArticles, readArticles } from '../extract/read/articles.ts';
import { readRecords } from '../extract/read/records.ts';
import type { InputError } from '../extract/input-error.ts';
import { parseTriple, type Triple } from '../extract/triple.ts';
import { readExtractorOptions } from './extractor-options.ts';
import { inBatches } from './in-batches.ts';
import { startProgress } from './progress.ts';

export interface GatherOptions {
  readonly date: string | undefined;
  readonly gazetteer?: string | undefined;
  /** Is a triple sure enough to be shown? */
  readonly isSure: (triple: Triple) => boolean;
  readonly onError: ((error: InputError) => void) | undefined;
}

/** The triples of files that hold triples, and of files and folders that hold articles. */
export async function gatherTriples(
  inputs: readonly string[],
  options: GatherOptions,
): Promise<Triple[]> {
  const isTriples = await Promise.all(inputs.map(holdsTriples));
  const files = inputs.filter((_, index) => isTriples[index]);
  const articles = inputs.filter((_, index) => !isTriples[index]);
  const triples: Triple[] = [];
  for await (const triple of readRecords(files, parseTriple, options)) triples.push(triple);
  if (articles.length > 0) triples.push(...(await extractAll(articles, options)));
  return triples.filter(options.isSure);
}

async function extractAll(inputs: readonly string[], options: GatherOptions): Promise<Triple[]> {
  const extract = await createBatchExtractor(await readExtractorOptions(options.gazetteer));
  const progress = startProgress('articles', await countArticles(inputs));
  const triples: Triple[][] = [];
  for await (const batch of inBatches(readArticles(inputs, options))) {
    triples.push(...extract(batch));
    progress.advance(triples.length);
  }
  progress.end();
  return triples.flat();
}

/** Articles can be JSON lines too; their first line has no relation. Standard input is taken for triples. */
async function holdsTriples(input: string): Promise<boolean> {
  if (input === '-') return true;
  if (extname(input).toLowerCase() !== '.jsonl') return false;
  for await (const line of readRecords([input], (text) => text))
    return line.includes('"relation":');
  return false;
}
