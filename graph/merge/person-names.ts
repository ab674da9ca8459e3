import { nameKey } from '../../extract/entity/name-key.ts';
import { type PersonName, parsePersonName } from '../../extract/entity/person-name.ts';
import type { PersonForm } from './person-form.ts';
import { personNamesTable } from './person-names-table.ts';

/** A person of the table: the name in use and the fullest one taken apart. */
interface KnownPerson {
  readonly known: string;
  readonly name: PersonName;
}

const title = /^(?:Papst|König|Königin|Prinz|Prinzessin|Herzogin) (?=\p{Lu})/u;

const persons = new Map<string, KnownPerson>();
for (const line of personNamesTable.trim().split('\n')) {
  const names = line.split(' = ');
  const words = names.map((name) => name.replace(title, '').split(' '));
  const full = words.find(({ length }) => length > 1) ?? words[0] ?? [];
  const person = { known: names[0] ?? '', name: parsePersonName(full) };
  for (const name of names) persons.set(nameKey(name), person);
}

/** *Cassius Clay* is read as *Muhammad Ali*, *Papst Leo* as *Leo XIV.*: names that only a table tells to be one person's. */
export function underKnownName(form: PersonForm): PersonForm {
  const person = persons.get(nameKey(form.entity.name)) ?? persons.get(nameKey(form.plain));
  return person ? { ...form, ...person } : form;
}
