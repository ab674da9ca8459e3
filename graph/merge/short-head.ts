import { nameKey } from '../../extract/entity/name-key.ts';
import { isClub } from '../../extract/entity/name-words.ts';
import { plainName } from './thing-name.ts';

/** *TZV* and *Obere Finne*: an abbreviation and what it is of. */
interface ShortHead {
  readonly head: string;
  readonly rest: string;
}

/** Takes an abbreviation from the beginning of a name; undefined if there is none. */
export function maybeShortHead(name: string): ShortHead | undefined {
  const { head = '', rest = '' } =
    /^(?<head>\p{Lu}\p{L}?\p{Lu}{1,3}|\p{Lu}\p{Ll}\p{Lu}) (?<rest>\p{Lu}.+)$/u.exec(bareName(name))
      ?.groups ?? {};
  return head === '' ? undefined : { head, rest };
}

/** What may be left of a long name behind its head: of *Freiwillige Feuerwehr Grünlohe* *Grünlohe*. */
export function restsOf(name: string): string[] {
  const words = bareName(name).split(' ');
  return words
    .map((_, i) => words.slice(i).join(' '))
    .filter((rest, i) => i > 0 && /^\p{Lu}/u.test(rest) && /\p{Ll}{4}$/u.test(words[i - 1] ?? ''));
}

/** The beginning of a name before the rest. */
export function headBefore(name: string, rest: string): string {
  const bare = bareName(name);
  return bare.slice(0, bare.length - rest.length).trim();
}

/** Quotation marks, legal form and a bracket left out. */
function bareName(name: string): string {
  return plainName(name.replace(/ \([^)]*\)$/u, '')).replace(/ \d{4}$/, '');
}

/**
 * Do the letters stand for the words or parts of a long head, in their order: *TZV* for *Trinkwasserzweckverband*?
 * Clubs are only sports clubs.
 */
export function isShortOf(short: string, long: string): boolean {
  if (long.length < 3 * short.length || (isClub(short) && !/verein|club|gemeinschaft/i.test(long)))
    return false;
  const initials = long
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  if (initials === short.toUpperCase()) return true;
  return short.length >= 3 && spells(nameKey(short), nameKey(long).replaceAll(' ', ''));
}

/** The letters stand in the long head in their order, no two side by side, the first at its beginning. */
function spells(short: string, long: string): boolean {
  let at = 0;
  if (short[0] !== long[0]) return false;
  for (const letter of short.slice(1)) {
    at = long.indexOf(letter, at + 2);
    if (at < 0) return false;
  }
  return true;
}
