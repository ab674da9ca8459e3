import { isAsianSurname, isForeignGiven } from '../../extract/entity/foreign-names.ts';
import { isFirstName } from '../../extract/entity/first-names.ts';
import { isTransliterated, nameKey } from '../../extract/entity/name-key.ts';
import { isSameNickname } from '../../extract/entity/nicknames.ts';
import type { PersonName } from '../../extract/entity/person-name.ts';
import { compareText } from '../order.ts';
import { isFrequentSurname } from './frequent-surnames.ts';
import { type Office, contradict, parseOffice, shareOffice } from './office.ts';
import { takeIn } from './clusters.ts';
import { type Person, articlesOf } from './person.ts';
import { soundBlock, soundDistance } from './romanisation.ts';
import { isSonToo } from './surname-alone.ts';

/**
 * Persons whose names sound alike in spite of their spelling are one: *Mohammad Dschawad Sarif* and *Javad Zarif*, *Mao Zedong* and
 * *Mao Tse-tung*. German names are told apart by spelling, so one of the two must come from elsewhere; a surname alone joins the
 * only person that sounds like it.
 */
export function joinSpellings(persons: readonly Person[]): Person[] {
  const sorted = persons
    .map(toSpelled)
    .toSorted((a, b) => b.articles.size - a.articles.size || compareText(a.name, b.name));
  const homes = new Map<string, Spelled[]>();
  const joined = new Set<Person>();
  const full = sorted.filter(isNamedInFull);
  const short = sorted.filter((each) => !isNamedInFull(each));
  for (const each of [...full, ...short]) {
    const [home, another] = new Set(
      each.blocks
        .flatMap((block) => homes.get(block) ?? [])
        .filter((other) => isAlike(other, each)),
    );
    if (home && !another) {
      absorb(home, each);
      joined.add(each.person);
    } else if (isNamedInFull(each)) for (const block of each.blocks) addTo(homes, block, each);
  }
  return persons.filter((person) => !joined.has(person));
}

/** A person with what is asked for again and again. */
interface Spelled {
  readonly person: Person;
  readonly name: string;
  readonly articles: Set<string>;
  readonly blocks: readonly string[];
  isForeign: boolean;
}

function toSpelled(person: Person): Spelled {
  return {
    person,
    name: nameOf(person),
    articles: new Set(articlesOf(person)),
    blocks: [
      ...new Set(
        person.names.flatMap(({ surname, ...name }) => [
          soundBlock(surname),
          `=${wholeOf({ surname, ...name })}`,
          ...(surname.length < longEnough
            ? []
            : [`${name.given.join(' ')}|${surname.slice(0, 4)}`]),
        ]),
      ),
    ],
    isForeign: isForeign(person),
  };
}

/** *Frank Vandenbroucke* is *Frank Van den Broucke*, *Ron De Santis* *Ron DeSantis*. */
function wholeOf(name: PersonName): string {
  const known = wholes.get(name);
  if (known !== undefined) return known;
  const { given, particle, surname, generation } = name;
  const whole = [...given, particle, surname, generation].join('').replaceAll(' ', '');
  wholes.set(name, whole);
  return whole;
}

/** Names are compared with many others. */
const wholes = new WeakMap<PersonName, string>();

function addTo(homes: Map<string, Spelled[]>, block: string, each: Spelled): void {
  const others = homes.get(block);
  if (others) others.push(each);
  else homes.set(block, [each]);
}

function nameOf({ cluster }: Person): string {
  return cluster.members.map(({ plain }) => plain).toSorted()[0] ?? '';
}

function isNamedInFull({ person: { names } }: Spelled): boolean {
  return names.some(({ given }) => given.length > 0);
}

function absorb(home: Spelled, other: Spelled): void {
  const { person, articles } = other;
  home.person.names.push(...person.names);
  home.person.offices.push(...person.offices);
  takeIn(home.person.cluster, person.cluster, 'name that sounds alike');
  for (const article of articles) home.articles.add(article);
  home.isForeign ||= other.isForeign;
}

function isAlike(a: Spelled, b: Spelled): boolean {
  const eitherForeign = a.isForeign || b.isForeign;
  return (
    a.person.names.some((name) =>
      b.person.names.some((other) =>
        !isSonToo(name, other)
          ? false
          : isSlip(name, other)
            ? !areApart(a.person.offices, b.person.offices)
            : eitherForeign
              ? isAlikeName(name, other)
              : isSameButGiven(name, other),
      ),
    ) &&
    !contradict(a.person.offices, b.person.offices) &&
    [...b.articles].every((article) => !a.articles.has(article))
  );
}

const german: ReadonlySet<string> = new Set(['Deutschland', 'Österreich', 'Schweiz']);

const foreignLetters =
  /[^\p{ASCII}äöüÄÖÜßé’„“]|(?<!\p{L})(?:Ma?c\p{Lu}|O['’]\p{Lu}|Dsch|Tsch|Kh|Sh|Zh|Q(?!u))|dsch|kh|dj|q(?!u)|[aeijy]e[vw]$/u;

/** Of another alphabet, with letters that German has not, or in office elsewhere. */
function isForeign({ cluster, names, offices }: Person): boolean {
  return (
    names.some(
      ({ given, surname }) =>
        isTransliterated(surname) || isAsianSurname(surname) || given.some(isForeignGiven),
    ) ||
    names.some(({ particle }) =>
      /^(?:van|de|da|di|du|del|della|dos|le|la|al|bin|ben)\b/.test(particle),
    ) ||
    cluster.members.some(({ plain }) => foreignLetters.test(plain)) ||
    [...offices, ...officesOf(cluster)].some(
      ({ state }) => state !== undefined && !german.has(state),
    )
  );
}

/** What articles say of a person whom they call by surname alone. */
function officesOf({ members }: Person['cluster']): Office[] {
  return members.flatMap(({ entity }) => [...entity.offices].map(parseOffice));
}

const longEnough = 8;

/** *Uta Rosenkötter* and *Uta Rosenköter*: one letter of a long surname; with offices of their own they are two. */
function isSlip(a: PersonName, b: PersonName): boolean {
  return (
    a.surname !== b.surname &&
    Math.min(a.surname.length, b.surname.length) >= longEnough &&
    areOneLetterApart(a.surname, b.surname) &&
    a.surname.at(-1) === b.surname.at(-1) &&
    a.given.length > 0 &&
    a.given.join(' ') === b.given.join(' ') &&
    a.generation === b.generation &&
    ![a, b].some(({ surname }) => isFrequentSurname(surname))
  );
}

/** Beginning and end that they share leave at most one letter of either, or two that changed places. */
function areOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}

function areApart(a: readonly Office[], b: readonly Office[]): boolean {
  return a.length > 0 && b.length > 0 && !shareOffice(a, b);
}

/** *Dschafar Panahi*, *Jafar Panahi*; *Frank Vandenbroucke*. */
function isSameButGiven(a: PersonName, b: PersonName): boolean {
  if (a.given.length === 0 || b.given.length === 0) return false;
  if (wholeOf(a) === wholeOf(b)) return a.surname !== b.surname;
  if (a.surname !== b.surname || a.generation !== b.generation || isFrequentSurname(a.surname))
    return false;
  const [first, second] = [a.given.join(' '), b.given.join(' ')];
  return !(isKnown(first) && isKnown(second)) && soundDistance(first, second, 0.05) <= 0.05;
}

function isKnown(given: string): boolean {
  return isFirstName(given.charAt(0).toUpperCase() + given.slice(1));
}

function isAlikeName(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation) return false;
  if (a.given.length > 0 && b.given.length > 0 && wholeOf(a) === wholeOf(b))
    return a.surname !== b.surname;
  if (a.surname === b.surname && firstOf(a) === firstOf(b)) return false; // told apart before, by what else is known
  if (a.surname !== b.surname && [a, b].some(({ surname }) => isFrequentSurname(surname)))
    return false;
  const strict = a.given.length === 0 || b.given.length === 0;
  return (
    isAlikeWord(a.surname, b.surname, strict ? 0.05 : 0.09) &&
    (strict || areAlike(a.given, b.given))
  );
}

function firstOf({ given }: PersonName): string {
  return given[0]?.split(' ')[0] ?? '';
}

function isAlikeWord(a: string, b: string, share: number): boolean {
  if (a === b) return true;
  const limit = Math.max(0.2, share * Math.max(a.length, b.length));
  return soundDistance(a, b, limit) <= limit;
}

/** The first names agree, and those after them as far as both have any; *Mohammed* and *Abu* may be missing. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = [a, b].map((given) => given.flatMap((name) => name.split(' ')));
  if (!long || !short) return false;
  if (isAlikeGiven(a.join(''), b.join(''))) return true;
  const [first, second] = long.length >= short.length ? [long, short] : [short, long];
  const from = first.length > second.length && isOmitted(first[0] ?? '') ? [0, 1] : [0];
  return from.some((start) => {
    const rest = first.slice(start);
    if (!isAlikeGiven(rest[0] ?? '', second[0] ?? '')) return false;
    const [one, other] = [rest.slice(1), second.slice(1)];
    return (
      one.length === 0 ||
      other.length === 0 ||
      one.every((name, i) => isAlikeGiven(name, other[i] ?? ''))
    );
  });
}

function isOmitted(given: string): boolean {
  return given === 'abu' || isSameNickname(given, 'mohammed');
}

function isAlikeGiven(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return isSameNickname(a, b) || isAlikeWord(nameKey(a), nameKey(b), 0.09);
}
