import { soundKey } from '../../extract/entity/name-key.ts';
import { isSameNickname, nicknamesOf } from '../../extract/entity/nicknames.ts';
import {
  type PersonName,
  isCompatible,
  isSameSurname,
  isSameWhole,
} from '../../extract/entity/person-name.ts';
import { type Cluster } from './clusters.ts';
import { isFrequentSurname } from './frequent-surnames.ts';
import {
  areFarApart,
  areOfOtherParties,
  isModest,
  isOneOfChurch,
  isOneOfModest,
} from './office.ts';
import { inOneOrder } from './name-order.ts';
import { joinInitials } from './join-initials.ts';
import { joinGivenNames, joinLastSurnames, joinLongerNames } from './join-longer-names.ts';
import { joinSpellings } from './join-spellings.ts';
import { type Person } from './person.ts';
import { underKnownName } from './person-names.ts';
import { type PersonForm, blockOf, isFull } from './person-form.ts';
import { type NameGroup, addGroup, nameOf, newPerson } from './name-group.ts';
import { addSurname } from './surname-alone.ts';

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

function groupsOfName(forms: readonly PersonForm[]): NameGroup[] {
  const groups = new Map<string, PersonForm[]>();
  for (const form of forms) {
    const key = [
      nameOf(form.name),
      isFrequentSurname(form.name.surname) ||
      fieldOf(form) === 'church' ||
      form.offices.some(isModest)
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
  if (isOneOfModest(person.offices, group.offices)) return false;
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
