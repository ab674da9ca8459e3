import { isFirstName } from '../../extract/entity/first-names.ts';
import { nameKey } from '../../extract/entity/name-key.ts';
import { isGeneration } from '../../extract/entity/person-name.ts';
import { type Cluster, takeIn } from './clusters.ts';
import { isFrequentSurname } from './frequent-surnames.ts';
import { areFarApart, contradict } from './office.ts';
import type { Person } from './person.ts';
import { isSonToo } from './surname-alone.ts';

/** *Lula* is *Luiz Inácio Lula da Silva*: a name that no list knows as a first name, and one person has. */
export function joinGivenNames(persons: readonly Person[]): Person[] {
  const bearers = new Map<string, Set<Person>>();
  for (const person of persons)
    for (const given of person.names.flatMap((name) => name.given))
      bearers.set(given, (bearers.get(given) ?? new Set()).add(person));
  const joined = new Set<Person>();
  for (const person of persons) {
    const [name, another] = person.names;
    if (!name || another || name.given.length > 0 || name.generation !== '') continue;
    const [home, other] = bearers.get(name.surname) ?? [];
    if (
      !home ||
      other ||
      isKnownFirstName(name.surname) ||
      contradict(home.offices, person.offices)
    )
      continue;
    takeIn(home.cluster, person.cluster, 'part of the longer name');
    joined.add(person);
  }
  return persons.filter((person) => !joined.has(person));
}

function isKnownFirstName(folded: string): boolean {
  return folded.length < 4 || isFirstName(folded.charAt(0).toUpperCase() + folded.slice(1));
}

/** *Nicolás Maduro* is *Nicolás Maduro Moros*, if only one person has the longer name. */
export function joinLongerNames(persons: readonly Person[]): Person[] {
  const officesOf = new Map(persons.map(({ cluster, offices }) => [cluster, offices]));
  const clusters = [...officesOf.keys()];
  const shorter = new Map<string, Set<Cluster>>();
  const namesOf = (cluster: Cluster): Set<string> =>
    new Set(cluster.members.map(({ plain }) => plain));
  const named = clusters.map((cluster) => ({ cluster, names: namesOf(cluster) }));
  for (const { cluster, names } of named)
    for (const name of names)
      for (const key of [...beginningsOf(name), ...extractsOf(name)])
        shorter.set(key, (shorter.get(key) ?? new Set()).add(cluster));
  const joined = new Set<Cluster>();
  for (const { cluster, names } of named) {
    const homes = new Set([...names].flatMap((name) => [...(shorter.get(nameKey(name)) ?? [])]));
    const [home, another] = [...homes].filter((each) => each !== cluster && !joined.has(each));
    if (!home || another || areFarApart(officesOf.get(home) ?? [], officesOf.get(cluster) ?? []))
      continue;
    if (home.known !== undefined && cluster.known !== undefined) continue;
    takeIn(home, cluster, 'part of the longer name');
    joined.add(cluster);
  }
  return persons.filter(({ cluster }) => !joined.has(cluster));
}

/** A surname alone is the only bearer that is left once all forms of full names are joined. */
export function joinLastSurnames(persons: readonly Person[]): Person[] {
  const bearers = new Map<string, Set<Person>>();
  for (const person of persons)
    for (const { given, surname } of person.names)
      if (given.length > 0)
        for (const key of [surname, withoutDoubles(surname)])
          bearers.set(key, (bearers.get(key) ?? new Set()).add(person));
  const joined = new Set<Person>();
  for (const person of persons) {
    const [name, another] = person.names;
    if (!name || another || name.given.length > 0 || name.generation !== '') continue;
    const [home, other] =
      bearers.get(name.surname) ?? bearers.get(withoutDoubles(name.surname)) ?? [];
    if (
      !home ||
      other ||
      isFrequentSurname(name.surname) ||
      !home.names.some((each) => isSonToo(each, name)) ||
      contradict(home.offices, person.offices)
    )
      continue;
    takeIn(home.cluster, person.cluster, 'only bearer of the surname');
    joined.add(person);
  }
  return persons.filter((person) => !joined.has(person));
}

/** *Honnecker* for *Honecker*; marked, so that only names that are written otherwise meet. */
function withoutDoubles(surname: string): string {
  return surname.length < 6 ? surname : `~${surname.replace(/([b-df-hj-np-tv-z])\1/g, '$1')}`;
}

/** First name and surname, before a second surname: *Carles Puigdemont* of *Carles Puigdemont i Casamajó*, *Ute Berg* of *Ute Berg-Lund*. */
function beginningsOf(name: string): string[] {
  const words = name.split(' ');
  const double = /^(.+ (\p{Lu}\p{Ll}{3,}))-\p{Lu}\p{Ll}+$/u.exec(name);
  if (double && !isFrequentSurname(nameKey(double[2] ?? ''))) return [nameKey(double[1] ?? '')];
  if (words.length < 3 || isGeneration(words.at(-1) ?? '')) return [];
  return words
    .map((_, i) => words.slice(0, i + 1).join(' '))
    .filter((start, i) => i > 0 && i < words.length - 1 && isWholeName(start))
    .map(nameKey);
}

/**
 * First name and surname out of a long name: *Imran Khan* of *Imran Ahmed Khan Niazi*, *Evo Morales* of *Juan Evo Morales Ayma*,
 * *Boris Johnson* of *Alexander Boris de Pfeffel Johnson*.
 */
function extractsOf(name: string): string[] {
  const words = name.split(' ');
  const last = words.length - 1;
  if (last < 3 || isGeneration(words[last] ?? '')) return [];
  const given = words.slice(0, last - 1).filter((word) => /^\p{Lu}\p{L}{2}/u.test(word));
  const surnames = [words[last] ?? '', ...words.slice(last - 1, last).filter(isWholeName)];
  return given.flatMap((first) => surnames.map((surname) => nameKey(`${first} ${surname}`)));
}

/** *Cristiano Ronaldo* of *Cristiano Ronaldo dos Santos Aveiro*; neither *Luiz Inácio* nor *Lula da*. */
function isWholeName(start: string): boolean {
  const last = start.slice(start.lastIndexOf(' ') + 1);
  return /^\p{Lu}\p{Ll}/u.test(last) && !isFirstName(last);
}
