import { canClose } from './periods.ts';
import type { Token } from './sentence.ts';
import { isStarter } from './starters.ts';

const CLOSERS = new Set([...')]“”«»’‘›‹"\'❝❞', "''"]);
/** Code units in which a token ends that can end a sentence. */
const TERMINAL = new Set([...'.!?…‽⁇⁈⁉'].map((mark) => mark.charCodeAt(0)));
const DASHES = new Set(['–', '—', '-', '--']);

/** Splits a line's tokens into sentences. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let start = 0;
  for (let index = 0; index < tokens.length;) {
    const end = endOfMarks(tokens, index);
    const isNew = end > index && end > start; // *Dr.!* ends once
    if (isNew && (end === tokens.length || begins(tokens, end, index))) {
      sentences.push(tokens.slice(start, end));
      start = end;
    }
    // `(79.).`: behind an ordinal that closes nothing there can be a mark that does.
    index = isMark(tokens[index]?.text ?? '') ? end : index + 1;
  }
  if (start < tokens.length) sentences.push(tokens.slice(start));
  return sentences;
}

/** One past the marks that can end a sentence: `?!`, `.“`, `.)`; `index` itself when there are none. */
function endOfMarks(tokens: readonly Token[], index: number): number {
  if (!isTerminal(tokens[index]?.text ?? '')) return index;
  let end = index + 1;
  while (isMoreOfTheEnd(tokens, end)) end += 1;
  return end;
}

function isTerminal(text: string): boolean {
  return TERMINAL.has(text.charCodeAt(text.length - 1)) && (isMark(text) || text.endsWith('.'));
}

function isMark(text: string): boolean {
  return /^(?:[!?…‽⁇⁈⁉]+|\.+)$/.test(text);
}

/** Further marks and closing quotes or brackets: `?!`, `.“`, `.)`. */
function isMoreOfTheEnd(tokens: readonly Token[], index: number): boolean {
  const [token, before, next] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (!token || !before) return false;
  if (/^[!?…]+$|^\.+$/.test(token.text)) return token.start === before.end;
  if (!CLOSERS.has(token.text)) return false;
  // „Das Wasser ist knapp. “ with a blank on both sides
  if (token.start !== before.end)
    return /^[“”«»"]$/.test(token.text) && (!next || next.start > token.end);
  // »Eins.«»Zwei.« without a blank: the second mark opens when a word hangs on it.
  return !next || next.start > token.end || !/^[\p{L}\p{N}]/u.test(next.text);
}

/** Whether a sentence begins at `start`, given that the token at `terminal` may have ended one. */
function begins(tokens: readonly Token[], start: number, terminal: number): boolean {
  const [next, mark] = [tokens[start], tokens[terminal]];
  if (!next || !mark || isContinuation(next.text)) return false;
  const word = firstWord(tokens, start);
  const isClosedAtOnce = start === terminal + 1;
  if (!isMark(mark.text))
    return (
      canClose(tokens, terminal) && (isStarter(word) || startsQuotation(next, tokens[start + 1]))
    );
  // „Es war gut. ich komme wieder“, but „Ist das so?“ fragte er.
  if (/^\p{Ll}/u.test(word))
    return mark.text === '.' && isClosedAtOnce && !DASHES.has(next.text) && next.start > mark.end;
  if (/^(?:\.{2,}|…+)$/.test(mark.text) && isClosedAtOnce)
    return endsAfterEllipsis(tokens, terminal, word);
  return true;
}

function isContinuation(text: string): boolean {
  return /^[,;:%)\]/|]$/.test(text);
}

function firstWord(tokens: readonly Token[], start: number): string {
  for (let index = start; index < Math.min(start + 4, tokens.length); index += 1) {
    const text = tokens[index]?.text ?? '';
    if (/[\p{L}\p{N}]/u.test(text)) return text;
  }
  return '';
}

function startsQuotation(token: Token, next: Token | undefined): boolean {
  return /^[„“»«"'‚›‹]$|^``$/.test(token.text) && /^\p{Lu}/u.test(next?.text ?? '');
}

/** „Nun ja … Herr Müller“ goes on; „Er ging ... Dann kam sie“ does not. */
function endsAfterEllipsis(tokens: readonly Token[], index: number, word: string): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  return (
    isStarter(word) ||
    (before !== undefined && before.end === token?.start && /^\p{Lu}/u.test(word))
  );
}
