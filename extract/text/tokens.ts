import type { Span, Token } from './sentence.ts';

// Every quantifier is bounded or runs over one class only, so that the time is linear on any text.
const WORD = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]{1,200}`;
const NUMBER = String.raw`\p{Nd}{1,40}(?:[.,:/]\p{Nd}{1,40}){0,12}`;

/** Most tokens: letters alone before a blank or a comma. */
const PLAIN = /\p{L}{1,60}(?=[ ,])/uy;

/** Whether an address can begin here: spares the closer look for nearly all words. */
const HINT = /[@#:;+\-−]|[^\s@.:]{1,80}(?:@|\.[\p{L}\p{N}]|:\/\/)/uy;

/** Only at the beginning of a word and only when it looks like one. */
const ADDRESS = new RegExp(
  [
    String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"„“”»«]{1,2000}`,
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`,
    String.raw`[@#][\p{L}\p{N}_]{1,100}`,
    String.raw`[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,4}\.(?:com|org|net|info|gov|edu|eu|de|at|ch|uk|fr|ru|ua|tv|io)(?:\/[^\s<>"„“”»«]{0,500})?(?![\p{L}\p{N}])`,
    String.raw`[:;]-?[()DP](?![\p{L}\p{N}])`,
    String.raw`[+\-−]${NUMBER}`,
  ].join('|'),
  'uy',
);

const TOKEN = new RegExp(
  [
    // z.B., u.a., e.V., U.S.A.: the last full stop is left to the pass that joins them.
    String.raw`\p{L}(?:\.\p{L}(?![\p{L}\p{M}])){1,6}(?=\.)`,
    // tele.ring, datei.pdf
    String.raw`\p{L}{2,40}(?:\.\p{Ll}[\p{L}\p{N}]{1,40}){1,4}(?![\p{L}\p{N}])`,
    // Bürger*innen, Bürger:innen
    String.raw`\p{L}{2,60}[*:_·]in(?:nen)?(?:-\p{L}{1,100})?(?!\p{L})`,
    // 27.8.
    String.raw`(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?![\p{L}\p{N}])`,
    // Thutmosis' Tempel
    String.raw`\p{Lu}\p{L}{1,60}[sxzß]['’](?=\s\p{L})`,
    // 2014/15, 10-jährige, 100.000-Euro-Frage, US-Außenminister, O'Neill, Ku'damm, H&M
    String.raw`(?:${NUMBER}(?:${WORD})?|${WORD})(?:['’]\p{L}{2,40}|&\p{Lu}{1,20}(?!\p{Ll})|[-‐‑](?:${NUMBER}(?:${WORD})?|${WORD})){0,30}`,
    String.raw`\.{2,100}|…{1,100}|-{2,100}|#{2,100}|\*{2,100}|_{2,100}|\+{2,100}|\x60\x60|''`,
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`(?:\p{Extended_Pictographic}|\p{RI}\p{RI})(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}){0,8}`,
    String.raw`[\s\S]\p{M}{0,8}`,
  ].join('|'),
  'uy',
);

/** A line's runs of letters, digits and signs; together they are all of it but the blanks. */
export function splitTokens(text: string, line: Span): Token[] {
  const tokens: Token[] = [];
  let index = line.start;
  while (index < line.end) {
    const end = Math.min(endOfToken(text, index), line.end);
    if (!isBlank(text, index)) tokens.push({ start: index, end, text: text.slice(index, end) });
    index = end;
  }
  return tokens;
}

function endOfToken(text: string, index: number): number {
  const plain = match(PLAIN, text, index);
  if (plain !== undefined) return index + plain.length;
  if (isBlank(text, index)) return index + 1;
  const address =
    beginsChunk(text, index) && match(HINT, text, index) ? match(ADDRESS, text, index) : undefined;
  if (address) return index + withoutClosing(address).length;
  return index + (match(TOKEN, text, index)?.length ?? 1);
}

function beginsChunk(text: string, index: number): boolean {
  return index === 0 || /[\s("„“»«‚'[]/.test(text.charAt(index - 1));
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || ((code < 32 || code > 126) && /\s/.test(text.charAt(index)));
}

function match(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** Punctuation after an address belongs to the sentence. */
function withoutClosing(address: string): string {
  return /^[\p{L}\p{N}@#]/u.test(address)
    ? address.replace(/[.,;:!?)\]'’]{1,9}$/, '') || address
    : address;
}
