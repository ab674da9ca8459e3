import type { Sentence, Span } from '../text/sentence.ts';

/** Straight marks open and close; “ closes German and opens English quotations, « opens French ones. */
const opening: ReadonlySet<string> = new Set(['„', '»', '‚', '"', '“', '«', '``']);
const closing: ReadonlySet<string> = new Set(['“', '«', '‘', '”', '"', '»', "''"]);

const longestMark = 2;

/** The quotations of an article as ranges between their marks; an open one ends with its paragraph. */
export function findQuotations(sentences: readonly Sentence[]): Span[] {
  const found: Span[] = [];
  let start: number | undefined;
  let end = 0;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (start !== undefined && sentence.paragraph !== paragraph) {
      found.push({ start, end });
      start = undefined;
    }
    paragraph = sentence.paragraph;
    for (const token of sentence.tokens) {
      if (token.text.length > longestMark) continue;
      if (start === undefined && opening.has(token.text)) start = token.end;
      else if (start !== undefined && closing.has(token.text)) {
        found.push({ start, end: token.start });
        start = undefined;
      }
    }
    end = sentence.end;
  }
  return start === undefined ? found : [...found, { start, end }];
}
