import { genderOfFirstName, isFirstName } from '../../extract/entity/first-names.ts';
import { soundKey } from '../../extract/entity/name-key.ts';
import { isSameNickname, nicknamesOf } from '../../extract/entity/nicknames.ts';
import {
  type PersonName,
  isCompatible,
  isSameSurname,
  isSameWhole,
} from '../../extract/entity/person-name.ts';
import { type Cluster, createCluster } from './clusters.ts';
import { isFrequentSurname } from './frequent-surnames.ts';
import {
  type Office,
  areFarApart,
  areOfOtherParties,
  contradict,
  isOneOfChurch,
  shareOffice,
  shareOfficeAtOnce,
} from './office.ts';
import { inOneOrder } from './name-order.ts';
import { joinInitials } from './join-initials.ts';
import { joinGivenNames, joinLastSurnames, joinLongerNames } from './join-longer-names.ts';
import { joinSpellings } from './join-spellings.ts';
import { type Person, articlesOf } from './person.ts';
import { underKnownName } from './person-names.ts';
import { type PersonForm, blockOf, isFull } from './person-form.ts';

/**
 * Which persons of articles are one: first those with a full name, then surnames alone, which need an office that fits,
 * or to be the only one of a rare name. Looks only at names that sound alike, so that the work grows with their number.
 */
export function mergePersons(forms: readonly PersonForm[]): Cluster[] {
  const persons = [...blocks(inOneOrder(forms.map(underKnownName))).values()].flatMap(mergeBlock);
  const joined = joinLongerNames(joinInitials(joinGivenNames(joinSpellings(persons))));
  return joinLastSurnames(joined).map(({ cluster }) => cluster);
}

function blocks(forms: readonly PersonForm[]): Map<string, PersonForm[]> {
  const found = new Map<string, PersonForm[]>();
  for (const form of forms) {
    const key = blockOf(form);
    const block = found.get(key);
    if (block) block.push(form);
    else found.set(key, [form]);
  }
  return found;
}

function mergeBlock(forms: readonly PersonForm[]): Person[] {
  const nominative = withoutGenitives(forms);
  const persons = mergeFullNames(nominative.filter(isFull));
  const surnames: Person[] = [];
  for (const form of nominative.filter((each) => !isFull(each)))
    addSurname(persons, surnames, form);
  return [...persons, ...surnames];
}

/** *Putins* is *Putin* where some article says *Putin*. */
function withoutGenitives(forms: readonly PersonForm[]): PersonForm[] {
  const surnames = new Set(forms.map((form) => form.name.surname));
  return forms.map((form) => {
    const stem = form.name.surname.replace(/s$/, '');
    return stem !== form.name.surname && surnames.has(stem)
      ? { ...form, name: { ...form.name, surname: stem } }
      : form;
  });
}

/** The most explicit names first, so that *George W. Bush* and *George H. W. Bush* are two before *George Bush* comes. */
function mergeFullNames(forms: readonly PersonForm[]): Person[] {
  const persons: Person[] = [];
  const byLetter = new Map<string, Set<Person>>();
  const singles = new Set(forms.map(({ name }) => name.given.join('|')));
  for (const group of groupsOfName(forms)) {
    const near = new Set(
      letters(group.name).flatMap((letter) => [...(byLetter.get(letter) ?? [])]),
    );
    const same = [...near].filter(
      (person) =>
        isCalledSo(person, group) ||
        (canBe(person, group) && !isCalledOtherwise(person, group, singles)),
    );
    const exact = same.length > 1 ? same.filter((person) => hasGiven(person, group)) : same;
    const only = exact.length === 1 ? exact[0] : undefined;
    const person = only ?? newPerson(persons);
    addGroup(person, group, isCalledSo(person, group));
    for (const letter of letters(group.name))
      byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(person));
  }
  return persons;
}

function hasGiven({ names }: Person, { name: { given } }: NameGroup): boolean {
  const [first = ''] = given;
  return names.some((name) => name.given.includes(first));
}

/** *Idriss* is not *Mahamat Idriss* whom others call *Mahamat*. */
function isCalledOtherwise(
  person: Person,
  { name: { given } }: NameGroup,
  singles: ReadonlySet<string>,
): boolean {
  const [only = '', another] = given;
  if (another !== undefined) return false;
  return person.names.some(
    (name) =>
      name.given.lastIndexOf(only) > 0 &&
      singles.has(name.given[0] ?? '') &&
      !isSameNickname(name.given[0] ?? '', only),
  );
}

/** All articles' mentions of one full name; a common name is split by what its bearers do. */
interface NameGroup {
  readonly name: PersonName;
  readonly forms: readonly PersonForm[];
  readonly offices: readonly Office[];
}

function groupsOfName(forms: readonly PersonForm[]): NameGroup[] {
  const groups = new Map<string, PersonForm[]>();
  for (const form of forms) {
    const key = [
      nameOf(form.name),
      isFrequentSurname(form.name.surname) || fieldOf(form) === 'church'
        ? (fieldOf(form) ?? '')
        : '',
    ].join('|');
    const group = groups.get(key);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  return [...groups]
    .toSorted(
      ([a, first], [b, second]) => explicitness(second) - explicitness(first) || (a < b ? -1 : 1),
    )
    .map(([, members]) => toGroup(members));
}

function explicitness(forms: readonly PersonForm[]): number {
  const first = forms[0];
  return first ? 100 * first.name.given.length + Math.min(99, first.offices.length) : 0;
}

function toGroup(forms: readonly PersonForm[]): NameGroup {
  const name = forms[0]?.name;
  if (!name) throw new Error('group without a name');
  return { name, forms, offices: forms.flatMap((form) => form.offices) };
}

function fieldOf(form: PersonForm): string | undefined {
  return form.offices.find((office) => office.field)?.field;
}

function nameOf({ given, particle, surname, generation }: PersonName): string {
  return [...given, particle, surname, generation].join(' ');
}

/** First letters that a compatible name may have, sound folded: names and their short forms. */
function letters({ given, surname }: PersonName): string[] {
  const names = given.length > 0 ? given.flatMap((name) => name.split(' ')) : [surname];
  return [...new Set(names.flatMap((name) => [name, ...nicknamesOf(name)]).flatMap(lettersOf))];
}

/** As written, for initials, and as it sounds. */
function lettersOf(name: string): string[] {
  return [name.charAt(0), soundKey(name).charAt(0)];
}

function canBe(person: Person, group: NameGroup): boolean {
  if (!person.names.every((name) => isSamePerson(name, group.name))) return false;
  const known = person.names.some((name) => isSameSpelling(name, group.name));
  if (!known && (isInOneArticle(person, group) || isOnlyNickname(person, group))) return false;
  return isFrequentSurname(group.name.surname)
    ? !areFarApart(person.offices, group.offices) &&
        (known || !areOfOtherParties(person.offices, group.offices))
    : !isOneOfChurch(person.offices, group.offices);
}

/** An article that knows two names knows two people: *Michael* and *Mick Schumacher*. */
function isInOneArticle(person: Person, group: NameGroup): boolean {
  const documents = new Set(group.forms.map(({ entity }) => entity.document));
  return person.cluster.members.some(({ entity }) => documents.has(entity.document));
}

/** With a frequent surname a nickname proves nothing: *Mick* is the son of *Michael Schumacher*. */
function isOnlyNickname(person: Person, group: NameGroup): boolean {
  return (
    isFrequentSurname(group.name.surname) &&
    person.names.every(
      ({ given: [first = ''] }) =>
        first !== group.name.given[0] && isSameNickname(first, group.name.given[0] ?? ''),
    )
  );
}

function isSameSpelling(a: PersonName, b: PersonName): boolean {
  return isSameWhole(a, b) || soundKey(nameOf(a)) === soundKey(nameOf(b));
}

function isSamePerson(a: PersonName, b: PersonName): boolean {
  return isSameWhole(a, b) || (isSameSurname(a, b) && isCompatible(a, b));
}

/** *Aki Lund* is *Hans-Joachim „Aki“ Lund*. */
function isCalledSo({ names, cluster }: Person, { name, forms }: NameGroup): boolean {
  const [called = ''] = forms[0]?.plain.split(' ') ?? [];
  return (
    name.given.length === 1 &&
    names.some(({ surname, generation }) => surname === name.surname && !generation) &&
    cluster.members.some(({ entity }) => entity.name.split(/[„“”"»«]/u)[1] === called)
  );
}

function newPerson(persons: Person[]): Person {
  const person: Person = { cluster: createCluster(), names: [], offices: [] };
  persons.push(person);
  return person;
}

/** A name that someone is called by (*Aki Lund*) says nothing of the first names. */
function addGroup(person: Person, { name, forms, offices }: NameGroup, isCalling = false): void {
  const same = person.names.some((known) => nameOf(known) === nameOf(name));
  const reason = same || person.names.length === 0 ? 'same name' : 'variant of the name';
  if (!same && !isCalling) person.names.push(name);
  person.offices.push(...offices);
  for (const { entity, plain, known } of forms) {
    person.cluster.known ??= known;
    person.cluster.members.push({ entity, plain, reason });
  }
}

/** A surname alone: the one bearer whose office fits, or the only bearer of a rare name. */
function addSurname(persons: readonly Person[], surnames: Person[], form: PersonForm): void {
  const exact = persons.filter(({ names }) =>
    names.some(({ surname }) => surname === form.name.surname),
  );
  const named = (exact.length > 0 ? exact : persons).filter(
    (person) =>
      person.names.some((name) => isSameSurname(name, form.name)) && !opposes(person, form),
  );
  const official = officialOf(named, form);
  const rare = !isFrequentSurname(form.name.surname);
  const found =
    official.length === 1
      ? official[0]
      : rare
        ? (mostNamed(named) ?? onlyNear(named, form))
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
