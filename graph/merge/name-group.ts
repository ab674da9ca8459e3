import { type PersonName } from '../../extract/entity/person-name.ts';
import { createCluster } from './clusters.ts';
import { type Office } from './office.ts';
import { type Person } from './person.ts';
import { type PersonForm } from './person-form.ts';

/** All articles' mentions of one full name; a common name is split by what its bearers do. */
export interface NameGroup {
  readonly name: PersonName;
  readonly forms: readonly PersonForm[];
  readonly offices: readonly Office[];
}

export function nameOf({ given, particle, surname, generation }: PersonName): string {
  return [...given, particle, surname, generation].join(' ');
}

export function newPerson(persons: Person[]): Person {
  const person: Person = { cluster: createCluster(), names: [], offices: [] };
  persons.push(person);
  return person;
}

/** A name that someone is called by (*Aki Lund*) says nothing of the first names. */
export function addGroup(
  person: Person,
  { name, forms, offices }: NameGroup,
  isCalling = false,
): void {
  const same = person.names.some((known) => nameOf(known) === nameOf(name));
  const reason = same || person.names.length === 0 ? 'same name' : 'variant of the name';
  if (!same && !isCalling) person.names.push(name);
  person.offices.push(...offices);
  for (const { entity, plain, known } of forms) {
    person.cluster.known ??= known;
    person.cluster.members.push({ entity, plain, reason });
  }
}
