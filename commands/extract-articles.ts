import { formatHead, formatTriples, type TripleFormat } from './triple-format.ts';
import { createBatchExtractor } from '../extract/index.ts';
import type { InputError } from '../extract/input-error.ts';
import { countArticles, readArticles } from '../extract/read/articles.ts';
import type { Triple } from '../extract/triple.ts';
import { readExtractorOptions } from './extractor-options.ts';
import { inBatches } from './in-batches.ts';
import { untilInterrupted } from './interrupt.ts';
import { startProgress } from './progress.ts';

export interface ExtractSettings {
  readonly date: string | undefined;
  readonly format: TripleFormat;
  /** Is a triple sure enough to be written? */
  readonly isSure: (triple: Triple) => boolean;
  /** A file of things known by name. */
  readonly gazetteer: string | undefined;
  readonly onError: ((error: InputError) => void) | undefined;
}

/** The text of a triples file, piece by piece: the triples of some articles come before the next ones are read. */
export async function* extractArticles(
  inputs: readonly string[],
  { date, format, isSure, gazetteer, onError }: ExtractSettings,
): AsyncGenerator<string> {
  const extract = await createBatchExtractor(await readExtractorOptions(gazetteer));
  const progress = startProgress('articles', await countArticles(inputs));
  let done = 0;
  let facts = 0;
  yield formatHead(format);
  for await (const batch of inBatches(untilInterrupted(readArticles(inputs, { date, onError })))) {
    const triples = extract(batch).flat().filter(isSure);
    yield formatTriples(triples, format);
    facts += triples.length;
    progress.advance((done += batch.length));
  }
  progress.end();
  if (facts === 0) process.stderr.write(`no facts found; articles: ${done}\n`);
}
