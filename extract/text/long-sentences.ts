import type { Token } from './sentence.ts';

/** Most tokens of a sentence; lists and tables can be longer, and later stages need bounds. */
export const MAXIMUM_TOKENS = 400;

/** Marks at which a sentence that is too long is cut, the best first. */
const MARKS = [/^[;|•·]$/, /^[:–—]$/, /^,$/, /^[)\]“”«»"]$/];

/** Cuts sentences that are too long, at the best punctuation of their last half. */
export function cutLongSentences(sentences: readonly Token[][]): Token[][] {
  return sentences.flatMap((tokens) => (tokens.length > MAXIMUM_TOKENS ? cut(tokens) : [tokens]));
}

function cut(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [];
  let start = 0;
  while (tokens.length - start > MAXIMUM_TOKENS) {
    const end = start + bestCut(tokens.slice(start, start + MAXIMUM_TOKENS));
    pieces.push(tokens.slice(start, end));
    start = end;
  }
  pieces.push(tokens.slice(start));
  return pieces;
}

function bestCut(window: readonly Token[]): number {
  for (const mark of MARKS) {
    const last = window.findLastIndex(({ text }) => mark.test(text));
    if (last >= window.length / 2) return last + 1;
  }
  return window.length;
}
