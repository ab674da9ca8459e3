import { endsInCredit, isCredit, isNoiseLine, isNoiseSentence } from './noise/index.ts';
import type { Line } from './lines.ts';
import type { SentenceKind, Token } from './sentence.ts';

/** A sentence's tokens and the index of the line they stand in. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly line: number;
}

/** A draft with what its line is. */
export type MarkedDraft = Draft & { readonly kind: SentenceKind };

/** Headings are shorter. */
const HEADING_LENGTH = 160;
/** Captions, too. */
const CAPTION_LENGTH = 250;

/** An article's lines with their text. */
interface Page {
  readonly lines: readonly Line[];
  readonly written: readonly string[];
  /** Lines that came twice. */
  readonly repeated: ReadonlySet<string>;
}

/** Says of each sentence whether it is prose, a heading, or noise around the article. */
export function markKinds(
  text: string,
  lines: readonly Line[],
  drafts: readonly Draft[],
): MarkedDraft[] {
  const written = lines.map((line) => text.slice(line.start, line.end));
  const page = { lines, written, repeated: findRepeated(lines, written) };
  const kinds = lines.map((_, index) => kindOfLine(page, index));
  return drafts.map((draft) => ({
    tokens: draft.tokens,
    line: draft.line,
    kind: kindOfSentence(text, draft, kinds[draft.line] ?? 'prose'),
  }));
}

function kindOfSentence(text: string, { tokens }: Draft, kind: SentenceKind): SentenceKind {
  const sentence = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return kind === 'prose' && isNoiseSentence(sentence) ? 'noise' : kind;
}

function kindOfLine(page: Page, index: number): SentenceKind {
  const text = page.written[index] ?? '';
  if (page.lines[index]?.marker || isNoiseLine(text) || page.repeated.has(text)) return 'noise';
  if (isCaption(page, index)) return 'noise';
  if (isPunctuated(text)) return 'prose';
  if (namesPositions(text)) return 'noise';
  return text.length <= HEADING_LENGTH ? 'heading' : 'prose';
}

/** Scraped captions come twice: once as the picture's description, once below it. */
function findRepeated(lines: readonly Line[], written: readonly string[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  written.forEach((text, index) => {
    const near = written.slice(Math.max(0, index - 2), index);
    if (!lines[index]?.marker && near.includes(text) && !isPunctuated(text)) repeated.add(text);
  });
  return repeated;
}

/** A phrase before `Foto: …`, a sentence that shares its block with that alone, or one with it at its end. */
function isCaption({ lines, written }: Page, index: number): boolean {
  const [text = '', next] = written.slice(index, index + 2);
  if (text.length < CAPTION_LENGTH && endsInCredit(text)) return true;
  if (next === undefined || !isCredit(next)) return false;
  const [before, paragraph, behind] = [-1, 0, 1].map((step) => lines[index + step]?.paragraph);
  const isPair = behind === paragraph && before !== paragraph;
  return !isPunctuated(text) || (isPair && text.length < CAPTION_LENGTH);
}

/** Captions say who stands where, and when: `(links)`, `(Archivbild)`, `(im Dezember 2021 in Stockholm)`. */
function namesPositions(text: string): boolean {
  return /\((?:Archiv(?:bild|foto|aufnahme)?|Symbol(?:bild|foto)|l\.|r\.|M\.|links|rechts|Mitte|(?:im|am|vom)\s[^()]{0,40}\d{4}[^()]{0,40})\)/u.test(
    text,
  );
}

function isPunctuated(text: string): boolean {
  return /[.!?…:;,][“”"»«’‘'‹›)\]]*$/u.test(text.slice(-6));
}
