import type { Draft } from './draft.ts';
import { namesOf } from './draft.ts';
import type { FoundName } from './found-mention.ts';
import { nameKey } from './name-key.ts';
import { isDeclined } from './nominative.ts';

/**
 * Joins an abbreviation and its long form: *Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE)*,
 * and a short name with the only longer one that begins with it: *Kronos* and *Kronos Capital*.
 */
export function linkAbbreviations(drafts: readonly Draft[]): Draft[] {
  const named = drafts.filter((draft) => draft.hasName);
  const longByKey = indexLongNames(named);
  const joined = new Map<Draft, Draft>();
  for (const short of named) {
    const found = new Set(keysOfShort(short).flatMap((key) => [...(longByKey.get(key) ?? [])]));
    const fitting = [...found].filter(
      (long) => long !== short && !joined.has(long) && canJoin(short, long),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) joined.set(short, only);
  }
  for (const [short, long] of joined) absorb(long, short);
  return drafts.filter((draft) => !joined.has(draft));
}

/** Long names by their initials, by their first word, and by the place behind them where an abbreviation may open. */
function indexLongNames(drafts: readonly Draft[]): Map<string, Set<Draft>> {
  const index = new Map<string, Set<Draft>>();
  for (const draft of drafts)
    for (const name of namesOf(draft).filter(({ words }) => words.length > 1))
      for (const key of [
        `initials ${initialsOf(name)}`,
        `first ${name.words[0]}`,
        ...placesBehind(name),
      ])
        index.set(key, (index.get(key) ?? new Set()).add(draft));
  return index;
}

/** *… in Europa (OSZE)*: the abbreviation begins one or two characters on. */
function placesBehind(name: FoundName): string[] {
  return [1, 2].map((gap) => `at ${name.end + gap}`);
}

function keysOfShort(short: Draft): string[] {
  const names = namesOf(short).filter(({ words }) => words.length === 1);
  const word = names[0]?.words[0] ?? '';
  if (!isAbbreviation(word)) return [`first ${word}`];
  return [
    `initials ${word.toUpperCase()}`,
    `first ${word}`,
    ...names.map((name) => `at ${name.start}`),
  ];
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{L}\d]{1,6}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);
}

/** An abbreviation may be anybody's but a person's; a first word only that of a firm which no table knows. */
function canJoin(short: Draft, long: Draft): boolean {
  const word = namesOf(short)[0]?.words[0] ?? '';
  if (isAbbreviation(word) && !namesOf(long).some(({ words }) => words[0] === word))
    return long.type !== 'Person' && (isTold(short, long) || !isKnownAsOther(short, long));
  if (short.knownName !== undefined || long.knownName !== undefined) return false;
  return [short.type, long.type].every((type) => type === 'Organization' || type === 'Concept');
}

/** *Verband Deutscher Kachelofenbauer (VDK)*: the article itself tells what the letters mean here. */
function isTold(short: Draft, long: Draft): boolean {
  const places = new Set(namesOf(long).flatMap(placesBehind));
  return namesOf(short).some(({ start }) => places.has(`at ${start}`));
}

/** A table knows the letters as those of a name that shares no noun with the long one. */
function isKnownAsOther({ knownName }: Draft, long: Draft): boolean {
  if (knownName === undefined || long.knownName === knownName || !knownName.includes(' '))
    return false;
  const known = new Set(stemsOf(knownName.split(' ')));
  return !namesOf(long).some(({ words }) => stemsOf(words).some((stem) => known.has(stem)));
}

/** Beginnings of the nouns, of which names differ in ending only. */
function stemsOf(words: readonly string[]): string[] {
  return words
    .filter((word) => /^\p{Lu}\p{L}{4,}/u.test(word) && !isDeclined(word))
    .map((word) => nameKey(word).slice(0, 5));
}

function initialsOf(name: FoundName): string {
  return name.words
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function absorb(long: Draft, short: Draft): void {
  for (const mention of short.mentions) long.mentions.push(mention);
  if (!isKnownAsOther(short, long)) long.knownName ??= short.knownName;
  long.gender ??= short.gender;
  if (long.type === 'Concept' && short.type !== 'Concept') long.type = short.type;
  for (const noun of short.nouns) long.nouns.add(noun);
}
