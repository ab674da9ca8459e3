import { genderOfFirstName, isFirstName } from '../../extract/entity/first-names.ts';
import { type PersonName, isSameSurname } from '../../extract/entity/person-name.ts';
import { isFrequentSurname } from './frequent-surnames.ts';
import { areFarApart, contradict, shareOffice, shareOfficeAtOnce } from './office.ts';
import { type Person, articlesOf } from './person.ts';
import { type PersonForm } from './person-form.ts';
import { addGroup, newPerson } from './name-group.ts';

/** A surname alone: the one bearer whose office fits, or the only bearer of a rare name. */
export function addSurname(persons: readonly Person[], surnames: Person[], form: PersonForm): void {
  const exact = persons.filter(({ names }) =>
    names.some(({ surname }) => surname === form.name.surname),
  );
  const named = (exact.length > 0 ? exact : persons).filter(
    (person) =>
      person.names.some((name) => isSameSurname(name, form.name) && isSonToo(name, form.name)) &&
      !opposes(person, form),
  );
  const official = officialOf(named, form);
  const rare = !isFrequentSurname(form.name.surname);
  const found =
    official.length === 1
      ? official[0]
      : rare
        ? (mostNamed(ofField(named, form)) ?? onlyNear(named, form))
        : isOnlyBearer(persons, named, form)
          ? named[0]
          : undefined;
  if (found) {
    const reason =
      found === official[0]
        ? 'surname and office'
        : named.length === 1
          ? 'only bearer of the surname'
          : 'bearer of the surname whom most articles name';
    found.cluster.members.push({ entity: form.entity, plain: form.plain, reason });
    return;
  }
  const alike = surnames.find(
    (person) =>
      person.names.some((name) => isSameSurname(name, form.name)) &&
      !opposes(person, form) &&
      (rare || shareOffice(person.offices, form.offices)),
  );
  const person = alike ?? newPerson(surnames);
  addGroup(person, { name: form.name, forms: [form], offices: form.offices });
}

/** Are both or neither called by their father: *König Salman* is not *Mohammed bin Salman*, his son? */
export function isSonToo(a: PersonName, b: PersonName): boolean {
  return isSon(a) === isSon(b);
}

function isSon({ given, particle }: PersonName): boolean {
  return /^(?:bin|ibn)$/.test(particle === '' ? (given.at(-1) ?? '') : particle);
}

/** Not those of another walk of life, where there is one of the form's: a composer is not the official of that name. */
function ofField(named: readonly Person[], form: PersonForm): readonly Person[] {
  const same = named.some((person) =>
    person.offices.some(({ field }) =>
      form.offices.some((office) => field && office.field === field),
    ),
  );
  return same ? named.filter((person) => !areFarApart(person.offices, form.offices)) : named;
}

/** Who has the office; *Premier Lund* is the one in office, not the *frühere Premier*. */
function officialOf(named: readonly Person[], form: PersonForm): Person[] {
  const official = named.filter((person) => shareOffice(person.offices, form.offices));
  const now = official.filter((person) => shareOfficeAtOnce(person.offices, form.offices));
  return now.length === 1 ? now : official;
}

/** The only bearer of whom nothing is said, where all others are of another walk of life. */
function onlyNear(named: readonly Person[], form: PersonForm): Person | undefined {
  const [only, another] = named.filter(({ offices }) => !areFarApart(offices, form.offices));
  return another === undefined && only?.offices.length === 0 ? only : undefined;
}

/** *Vizepräsidentin Müller* is the only *Müller*, if nobody says what she is. */
function isOnlyBearer(
  persons: readonly Person[],
  named: readonly Person[],
  form: PersonForm,
): boolean {
  const [only, another] = persons.filter((person) =>
    person.names.some(({ surname }) => surname === form.name.surname),
  );
  return (
    form.offices.length > 0 &&
    only !== undefined &&
    another === undefined &&
    named.includes(only) &&
    only.offices.length === 0
  );
}

/** Who is named by surname alone is the only bearer, or the one of whom twice as many articles speak as of any other. */
function mostNamed(persons: readonly Person[]): Person | undefined {
  const [first, second] = persons
    .map((person) => ({ person, articles: articlesOf(person).size }))
    .toSorted((a, b) => b.articles - a.articles);
  return first && (!second || first.articles >= 2 * second.articles) ? first.person : undefined;
}

function opposes(person: Person, form: PersonForm): boolean {
  if (contradict(person.offices, form.offices)) return true;
  const gender = genderOf(person);
  return (
    gender !== undefined && form.offices.some((office) => office.gender && office.gender !== gender)
  );
}

/** Of names that are known only: *Chalifa* is no woman. */
function genderOf(person: Person): 'Masc' | 'Fem' | undefined {
  const given = person.names
    .flatMap((name) => name.given.slice(0, 1))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .filter(isFirstName);
  const [gender, another] = new Set(given.map((name) => genderOfFirstName(name)));
  return another === undefined ? gender : undefined;
}
