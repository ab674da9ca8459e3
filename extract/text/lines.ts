import type { Span } from './sentence.ts';

/** A line of prose, a heading, a caption …: the stretch of text that a sentence never reaches beyond. */
export interface Line extends Span {
  /** Index of the block (lines between blank lines) that holds it. */
  readonly paragraph: number;
  /** A bullet, a dateline …: what stands before a line's own text. */
  readonly marker?: boolean;
}

/** No line of a hard-wrapped text is longer. */
const WRAP_LIMIT = 120;
/** Blocks of shorter lines are lists or addresses, not wrapped prose. */
const WRAP_MINIMUM = 40;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Splits a text into its lines, without the blanks around them; lines that only an editor wrapped are put together. */
export function splitLines(text: string): Line[] {
  const written = findWrittenLines(text);
  const width = maybeWrapWidth(text, written);
  const lines: Line[] = [];
  for (const line of written) {
    const last = lines.at(-1);
    if (last?.paragraph === line.paragraph && continues(text, last, line, width))
      lines[lines.length - 1] = { ...last, end: line.end };
    else lines.push(line);
  }
  return lines;
}

function findWrittenLines(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph = -1;
  let afterBlank = true;
  for (const { start, end } of splitAtBreaks(text)) {
    const line = trim(text, start, end);
    if (line && afterBlank) paragraph += 1;
    if (line) lines.push({ ...line, paragraph });
    afterBlank = !line;
  }
  return lines;
}

function* splitAtBreaks(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}

function trim(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return start < end ? { start, end } : undefined;
}

function isBlank(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

/** The width at which the whole text was wrapped: every line took as many words as it could hold. */
function maybeWrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width > WRAP_LIMIT || width < WRAP_MINIMUM) return undefined;
  let [full, open] = [0, 0];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next?.paragraph !== line.paragraph || endsSentence(text, line)) return;
    open += 1;
    if (isFull(text, line, next, width)) full += 1;
  });
  return open >= 2 && full >= open * 0.8 ? width : undefined;
}

function continues(text: string, line: Line, next: Line, width: number | undefined): boolean {
  if (width !== undefined) return isFull(text, lastWrittenLine(text, line), next, width);
  const first = text.slice(next.start, next.start + 2);
  return !endsSentence(text, line) && /^\p{Ll}[\p{Ll}\s]/u.test(first) && !isCodeLine(text, next);
}

function lastWrittenLine(text: string, line: Line): Span {
  const start = text
    .slice(Math.max(line.start, line.end - WRAP_LIMIT), line.end)
    .search(/[^\n\r]*$/);
  return { start: Math.max(line.start, line.end - WRAP_LIMIT) + start, end: line.end };
}

/** Whether the first word of the next line would have been too much. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + WRAP_LIMIT));
  const firstWord = head.search(/\s|$/);
  return line.end - line.start + 1 + firstWord > width - 2;
}

/** Whether a line closes with a mark that ends sentences, quotes and brackets behind it included. */
export function endsSentence(text: string, line: Span): boolean {
  return /[.!?…:][“”"»«’')\]]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}

/** Signatures of authors and agencies: `asc/dpa/AFP`. */
function isCodeLine(text: string, line: Span): boolean {
  return line.end - line.start < 40 && /^\S+$/.test(text.slice(line.start, line.end));
}
