import { takeIn } from './clusters.ts';
import { type Person, articlesOf } from './person.ts';

/** *AKK* is *Annegret Kramp-Karrenbauer*: letters that stand for all parts of one person's name only. */
export function joinInitials(persons: readonly Person[]): Person[] {
  const bearers = new Map<string, Set<Person>>();
  for (const person of persons)
    for (const initials of initialsOf(person))
      bearers.set(initials, (bearers.get(initials) ?? new Set()).add(person));
  const joined = new Set<Person>();
  for (const person of persons) {
    const short = maybeInitials(person);
    if (short === undefined) continue;
    const [home, another] = bearers.get(short) ?? [];
    if (!home || another || [...articlesOf(person)].some((each) => articlesOf(home).has(each)))
      continue;
    takeIn(home.cluster, person.cluster, 'initials');
    joined.add(person);
  }
  return persons.filter((person) => !joined.has(person));
}

/** *AKK*, *RFK Jr.* */
function maybeInitials({ names, cluster }: Person): string | undefined {
  const [name, another] = names;
  const areCapitals = cluster.members.every(({ plain }) => /^\p{Lu}{3,5}(?: |$)/u.test(plain));
  if (!name || another || name.given.length > 0 || !areCapitals) return undefined;
  return `${name.surname} ${name.generation}`;
}

function initialsOf({ names }: Person): Set<string> {
  return new Set(
    names
      .filter(({ given }) => given.length > 0)
      .flatMap(({ given, particle, surname, generation }) =>
        [
          [...given, particle, surname],
          [...given, surname],
        ].map((parts) => `${firstLetters(parts.join(' '))} ${generation}`),
      ),
  );
}

function firstLetters(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}
