import { findSurfaceFacts } from '../extract/facts/surface.ts';
import { InputError } from '../extract/input-error.ts';
import { loadParser } from '../extract/parser/parser.ts';
import { readRecords } from '../extract/read/records.ts';
import { readWeightsFile } from '../extract/read/weights.ts';
import type { Sentence } from '../extract/text/sentence.ts';
import { splitArticle } from '../extract/text/split.ts';
import { splitWords } from '../extract/text/words.ts';
import type { ExtractSettings } from './extract-articles.ts';
import { untilInterrupted } from './interrupt.ts';

interface Item {
  readonly id: string;
  readonly text: string;
}

/** Open information extraction in the words of the sentence: `id ⇥ sentence` to `id ⇥ subject ⇥ relation ⇥ object`. */
export async function* extractSurface(
  inputs: readonly string[],
  { onError }: Pick<ExtractSettings, 'onError'>,
): AsyncGenerator<string> {
  const parse = await loadParser(await readWeightsFile());
  for await (const { id, text } of untilInterrupted(readRecords(inputs, parseItem, { onError })))
    for (const { subject, relation, object } of parse(asOneSentence(text)).flatMap(
      findSurfaceFacts,
    ))
      yield `${[id, subject, relation, object].map(toCell).join('\t')}\n`;
}

/** A line is one sentence, whatever full stops stand in it: *die Übernahme von CVN Cos. durch die Bank*. */
function asOneSentence(text: string): Sentence[] {
  const sentences = splitArticle(text);
  const [first] = sentences;
  if (!first) return [];
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const end = sentences.at(-1)?.end ?? first.end;
  const whole = text.slice(first.start, end);
  return [{ ...first, end, text: whole, tokens, words: splitWords(tokens) }];
}

function parseItem(line: string): Item {
  const tab = line.indexOf('\t');
  if (tab < 0) throw new InputError('no tab between id and sentence');
  return { id: line.slice(0, tab), text: line.slice(tab + 1) };
}

function toCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
