import { isCredit, isNoise } from './noise.ts';
import type { Line } from './lines.ts';
import type { SentenceKind, Token } from './sentence.ts';

/** A sentence's tokens and the index of the line they stand in. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly line: number;
}

export type MarkedDraft = Draft & { readonly kind: SentenceKind };

/** Headings are shorter. */
const HEADING_LENGTH = 160;

/** Says of each sentence whether it is prose, a heading, or noise around the article. */
export function markKinds(
  text: string,
  lines: readonly Line[],
  drafts: readonly Draft[],
): MarkedDraft[] {
  const written = lines.map((line) => text.slice(line.start, line.end));
  const repeated = findRepeated(lines, written);
  const kinds = lines.map((line, index) => kindOfLine(written, line, index, repeated));
  return drafts.map((draft) => ({
    ...draft,
    kind: kindOfSentence(text, draft, kinds[draft.line] ?? 'prose'),
  }));
}

function kindOfSentence(text: string, { tokens }: Draft, kind: SentenceKind): SentenceKind {
  const sentence = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return kind === 'prose' && isNoise(sentence) ? 'noise' : kind;
}

function kindOfLine(
  written: readonly string[],
  line: Line,
  index: number,
  repeated: ReadonlySet<string>,
): SentenceKind {
  const text = written[index] ?? '';
  if (line.marker || isNoise(text) || repeated.has(text)) return 'noise';
  if (endsLikeSentence(text)) return endsInCredit(text) ? 'noise' : 'prose';
  if (isCaption(text, written[index + 1])) return 'noise';
  return text.length <= HEADING_LENGTH ? 'heading' : 'prose';
}

/** Scraped captions come twice: once as the picture's description, once below it. */
function findRepeated(lines: readonly Line[], written: readonly string[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  written.forEach((text, index) => {
    const near = written.slice(Math.max(0, index - 2), index);
    if (!lines[index]?.marker && near.includes(text) && !endsLikeSentence(text)) repeated.add(text);
  });
  return repeated;
}

/** A line without a verb of its own before `Foto: …`, or one that says where people stand in the picture. */
function isCaption(text: string, next: string | undefined): boolean {
  if (next !== undefined && isCredit(next)) return true;
  return /\((?:Archiv(?:bild|foto|aufnahme)?|Symbol(?:bild|foto)|l\.|r\.|M\.|links|rechts|Mitte|(?:im|am|vom)\s[^()]{0,40}\d{4}[^()]{0,40})\)?(?:\s|$)/u.test(
    text,
  );
}

function endsInCredit(text: string): boolean {
  return /\s(?:Foto|Bild|Quelle|Fotos):\s?[^.]{2,60}$/u.test(text.slice(-80));
}

function endsLikeSentence(text: string): boolean {
  return /[.!?…:;,][“”"»«’‘'‹›)\]]*$/u.test(text.slice(-6)) || endsInCredit(text);
}
