import type { Token } from './sentence.ts';

/** Emphasis and code. */
const EMPHASIS = /^(?:\*{2,3}|_{2,3}|`)$/;

/** Which tokens are signs of Markdown and no words: `**` around bold text, all of `[text](address)` but the text. */
export function findMarkup(tokens: readonly Token[]): ReadonlySet<number> {
  const markup = new Set<number>();
  let opening: number | undefined;
  tokens.forEach(({ text }, index) => {
    if (EMPHASIS.test(text)) markup.add(index);
    if (text === '[') opening = index;
    const end =
      text === ']' && opening !== undefined ? maybeEndOfAddress(tokens, index) : undefined;
    if (opening === undefined || end === undefined) return;
    markup.add(opening);
    for (let inside = index; inside < end; inside += 1) markup.add(inside);
    opening = undefined;
  });
  return markup.size < tokens.length ? markup : new Set();
}

/** One past the `)` of `](https://example.org/a)`. */
function maybeEndOfAddress(tokens: readonly Token[], index: number): number | undefined {
  const [bracket, open, address, close] = tokens.slice(index, index + 4);
  if (!bracket || open?.text !== '(' || open.start !== bracket.end || close?.text !== ')')
    return undefined;
  return address && /^(?:https?:|www\.|mailto:|[/#.])/.test(address.text) ? index + 4 : undefined;
}
