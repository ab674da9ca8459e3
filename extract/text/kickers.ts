import { endsSentence, type Line } from './lines.ts';

const LONGEST = 160;

/** A noun, then a word that only begins a sentence with a capital letter: an article, a question word, an adjective. */
const KICKER =
  /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,4}?(?<=(?:^| )\p{Lu}[\p{L}-]+) (?=(?:D(?:er|ie|as)|Eine?|Wie|Was|Warum|Wer|Wo|Wenn|So) \p{L}|\p{Lu}\p{Ll}+(?:isch|lich)e[nrs]? (?:und \p{Ll}+e[nrs]? )?\p{Lu})/u;

/** Splits a heading from the catchword that pages set above it: `Hafenausbau | Die Stadt verhandelt weiter`. */
export function splitKicker(text: string, line: Line): Line[] {
  if (line.end - line.start > LONGEST || endsSentence(text, line)) return [line];
  const kicker = KICKER.exec(text.slice(line.start, line.end))?.[0];
  if (kicker === undefined) return [line];
  const start = line.start + kicker.length;
  return [
    { ...line, end: start - 1 },
    { ...line, start },
  ];
}
