import type { Draft } from './draft.ts';
import { byPosition, namesOf } from './draft.ts';
import type { FoundName } from './found-mention.ts';

/**
 * Joins an abbreviation and its long form: *Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE)*,
 * and a short name with the only longer one that begins with it: *Kronos* and *Kronos Capital*.
 */
export function linkAbbreviations(drafts: readonly Draft[]): Draft[] {
  const names = drafts.filter((draft) => namesOf(draft).length > 0);
  const joined = new Map<Draft, Draft>();
  for (const short of names) {
    const long = names.filter(
      (other) => other !== short && !joined.has(other) && isShortFor(short, other),
    );
    if (long.length === 1 && long[0]) joined.set(short, long[0]);
  }
  for (const [short, long] of joined) absorb(long, short);
  return drafts.filter((draft) => !joined.has(draft));
}

function isShortFor(short: Draft, long: Draft): boolean {
  return isAbbreviation(short, long) || isFirstPart(short, long);
}

function isAbbreviation(short: Draft, long: Draft): boolean {
  const word = namesOf(short).find((name) => name.words.length === 1)?.words[0];
  if (word === undefined || !/^\p{Lu}[\p{L}\d]{1,6}$/u.test(word) || !/\p{Lu}.*\p{Lu}/u.test(word))
    return false;
  return namesOf(long).some(
    (name) =>
      name.words.length > 1 &&
      (standsInBrackets(name, namesOf(short)) || initialsOf(name) === word.toUpperCase()),
  );
}

/** The short form opens within a few characters behind the long one: *… in Europa (OSZE)*. */
function standsInBrackets(long: FoundName, short: readonly FoundName[]): boolean {
  return short.some(
    (name) =>
      name.sentence === long.sentence && name.start - long.end <= 2 && name.start > long.end,
  );
}

function initialsOf(name: FoundName): string {
  return name.words
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function isFirstPart(short: Draft, long: Draft): boolean {
  const types = [short.type, long.type];
  if (!types.every((type) => type === 'Organization' || type === 'Concept')) return false;
  if (short.knownName !== undefined || long.knownName !== undefined) return false;
  const word = namesOf(short)[0]?.words;
  if (word?.length !== 1) return false;
  return namesOf(long).some((name) => name.words.length > 1 && name.words[0] === word[0]);
}

function absorb(long: Draft, short: Draft): void {
  long.mentions.push(...short.mentions);
  long.mentions.sort(byPosition);
  long.knownName ??= short.knownName;
  long.gender ??= short.gender;
  if (long.type === 'Concept' && short.type !== 'Concept') long.type = short.type;
  for (const noun of short.nouns) long.nouns.add(noun);
}
