import { nameKey } from '../../extract/entity/name-key.ts';
import { partsOfCompound } from './compound-parts.ts';

/** A part of a name that may lend an abbreviation its letter; the first part of a word must. */
interface Part {
  readonly letter: string;
  readonly must: boolean;
}

const most = 64;

/**
 * Abbreviations that the words of a name and the parts of its compounds allow, in capitals: of *Bundesgerichtshof* BGH, of
 * *Deutscher Handballbund* DHB, of *Norddeutscher Rundfunk* NDR.
 */
export function abbreviationsOf(name: string): string[] {
  const bare = name.replace(/ (?:in )?Deutschlands?$/u, '');
  return [...new Set([name, bare].flatMap(fromParts))].filter((each) => each.length >= 2);
}

function fromParts(name: string): string[] {
  const parts = name
    .split(/[ -]/)
    .filter((word) => word !== '')
    .flatMap(partsOfWord);
  let all = [''];
  for (const { letter, must } of parts) {
    const longer = all.map((each) => each + letter);
    all = must || all.length * 2 > most ? longer : [...longer, ...all];
  }
  const least = parts.filter(({ must }) => must).length;
  return all.filter(
    (each) => each.length >= 3 || (each.length === 2 && parts.length === 2 && least > 0),
  );
}

function partsOfWord(word: string): Part[] {
  if (/^[\p{Ll}&]/u.test(word)) return [{ letter: word.charAt(0).toUpperCase(), must: false }];
  if (/^\P{L}/u.test(word)) return [];
  return partsOfCompound(word).map((part, i) => ({
    letter: part.charAt(0).toUpperCase(),
    must: i === 0,
  }));
}

/** The capitals of an abbreviation, by which it is looked up: *IfSG* → ISG, *BNetzA* → BNA. */
export function capitalsOf(short: string): string {
  return short.replace(/[^\p{Lu}&]/gu, '');
}

/** Do the small letters of an abbreviation stand in the long name too: *IfW* is no *Institut der Wirtschaft*? */
export function isSpelled(short: string, long: string): boolean {
  if (!/\p{Ll}/u.test(short)) return true;
  const key = nameKey(long);
  let at = -1;
  for (const letter of nameKey(short)) {
    at = key.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Parts of a long name by which syllables are counted, lower case: of *Schutzgemeinschaft für Kreditsicherung* schutz gemeinschaft kredit sicherung. */
export function syllableParts(name: string): readonly string[] {
  return name
    .split(/[ -]+/)
    .filter((word) => /^\p{L}/u.test(word) && !small.test(word))
    .flatMap(partsOfCompound)
    .map((part) => nameKey(part).replaceAll(' ', ''));
}

const small = /^(?:und|für|der|die|das|des|den|von|vom|zu|zur|zum|im|in|am|an|e\.|V\.)$/;

/**
 * Is a word put together from beginnings of three parts or more, in their order, the first with two letters: *Dehoga* of
 * *Deutscher Hotel- und Gaststättenverband*? Parts at the end may be left out, one inside too.
 */
export function isFromSyllables(short: string, parts: readonly string[]): boolean {
  const word = nameKey(short);
  const fits = (at: number, part: number, used: number, skipped: number): boolean => {
    if (at === word.length) return used >= 3;
    const text = parts[part];
    if (text === undefined) return false;
    for (let length = 1; length <= 4 && word.startsWith(text.slice(0, length), at); length++) {
      if (length > text.length) break;
      if ((used > 0 || length > 1) && fits(at + length, part + 1, used + 1, skipped)) return true;
    }
    return used > 0 && skipped < 1 && fits(at, part + 1, used, skipped + 1);
  };
  return fits(0, 0, 0, 0);
}
