import { addressesReader } from './address.ts';
import { broadcasts } from './broadcasts.ts';
import { bylines } from './bylines.ts';
import { closingCredit, credits } from './credits.ts';
import { isLabel } from './labels.ts';
import { links } from './links.ts';
import { messages } from './messages.ts';
import { sharing } from './sharing.ts';
import { stamps } from './stamps.ts';

/** Noise is short; longer lines are prose, whatever they begin with. */
const LONGEST = 400;

const OF_LINES: readonly RegExp[] = [
  ...credits,
  ...bylines,
  ...stamps,
  ...broadcasts,
  ...links,
  ...sharing,
  ...messages,
];
const OF_SENTENCES: readonly RegExp[] = [...credits, ...links, ...broadcasts, ...messages];

/** `Foto: Jane Doe / dpa`, `© Reuters`: who made a picture. */
export function isCredit(line: string): boolean {
  return line.length < LONGEST && credits.some((pattern) => pattern.test(line));
}

/** A caption that ends in its maker's name: `Feuerwehrleute am Freitag. Foto: dpa`. */
export function endsInCredit(line: string): boolean {
  return closingCredit.test(line.slice(-100));
}

/** Whether a whole line is none of the article's own: credits, bylines, prompts, messages of the page's software. */
export function isNoiseLine(line: string): boolean {
  return (
    isSign(line) ||
    (line.length < LONGEST &&
      (isLabel(line) || addressesReader(line) || OF_LINES.some((pattern) => pattern.test(line))))
  );
}

/** The same for a sentence among the prose of a line, where a name alone or a verb alone says nothing. */
export function isNoiseSentence(sentence: string): boolean {
  return (
    isSign(sentence) ||
    (sentence.length < LONGEST &&
      (addressesReader(sentence) || OF_SENTENCES.some((pattern) => pattern.test(sentence))))
  );
}

function isSign(text: string): boolean {
  return !/\p{L}/u.test(text);
}
