import { parseArticle } from '../extract/article.ts';
import { createAnalyser } from '../extract/index.ts';
import { toPlain } from '../extract/plain.ts';
import { readRecords } from '../extract/read/records.ts';
import type { ExtractSettings } from './extract-articles.ts';
import { readExtractorOptions } from './extractor-options.ts';
import { untilInterrupted } from './interrupt.ts';

/** Triples in plain strings, for scorers: `{"id","text"}` to `{"id","triples"}`, a line for every item. */
export async function* extractSentences(
  inputs: readonly string[],
  { date, isSure, gazetteer, onError }: ExtractSettings,
): AsyncGenerator<string> {
  const analyse = await createAnalyser(await readExtractorOptions(gazetteer));
  for await (const item of untilInterrupted(readRecords(inputs, parseArticle, { onError }))) {
    const { triples, entities } = analyse({ ...item, date: item.date ?? date });
    const told = triples.filter(isSure);
    yield `${JSON.stringify({ id: item.id, triples: told.map((triple) => toPlain(triple, entities)) })}\n`;
  }
}
