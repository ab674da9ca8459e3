import type { Token } from '../text/sentence.ts';
import { isStarter } from '../text/starters.ts';

/** A sentence's tokens joined by blanks, as the patterns read them. */
export interface Words {
  readonly text: string;
  /** (tokens) */
  readonly words: readonly string[];
  /** Where each token begins in `text`. (tokens) */
  readonly starts: readonly number[];
}

/** Besides those that often begin sentences: words whose capital letter says nothing there. */
const SMALL =
  /^(?:Vorgestern|Jeden|Jedem|Dies|Übermorgen|Binnen|Innerhalb|Wenig|Kürzlich|Neulich|Demnächst|Heuer|(?:Letzt|Vergangen|Vorig|Nächst|Kommend|Laufend|Vorletzt|Übernächst|Heutig|Gestrig)e[rnms]?|(?:Drei|Vier|Fünf|Sech|Sieb|Acht|Neun)(?:s|en)?(?:zehn|zig|ßig)?|Sieben|Zwei|Zehn|Elf|Zwölf|Zwanzig|Wenige|Tags|Früh|Späte?n?|Frühestens|Spätestens|(?:Jahre|Monate|Wochen|Tage|Stunden|Minuten|Jahrzehnte)lang|Anno|(?:Abend|Morgen|Nacht|Mittag|Vormittag|Nachmittag)s|Punkt|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)s)$/;

/** After these a word can stand as at the beginning. */
const OPENING = new Set([':', '„', '»', '“', '"', '–']);

/** Puts a sentence into the form that the patterns are written for. */
export function joinWords(tokens: readonly Token[]): Words {
  const words: string[] = [];
  const starts: number[] = [];
  let start = 0;
  let opening = true;
  for (const { text } of tokens) {
    const word = opening && isSmall(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
    words.push(word);
    starts.push(start);
    start += word.length + 1;
    opening = OPENING.has(text) || (opening && !/[\p{L}\p{N}]/u.test(text));
  }
  return { text: words.join(' '), words, starts };
}

function isSmall(word: string): boolean {
  return SMALL.test(word) || (isStarter(word) && !/^(?:Anfang|Mitte|Ende)$/.test(word));
}
