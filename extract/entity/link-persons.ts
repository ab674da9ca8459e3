import type { Draft } from './draft.ts';
import { addNames, draftOfNames } from './draft-of-names.ts';
import { isFirstName } from './first-names.ts';
import type { FoundMention, FoundName } from './found-mention.ts';
import type { NameGroup } from './name-groups.ts';
import { isTransliterated, letterDistance, soundKey } from './name-key.ts';
import { type PersonName, isCompatible, parsePersonName } from './person-name.ts';

/** The persons of an article. */
export interface LinkedPersons {
  readonly drafts: readonly Draft[];
  /** The groups that are persons. */
  readonly taken: ReadonlySet<NameGroup>;
}

interface Person {
  readonly name: PersonName;
  readonly draft: Draft;
}

/** Persons of the article by their surname, by their first name, and by the first letter of the surname. */
interface Persons {
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  readonly byLetter: Map<string, Person[]>;
}

/** Full names first, then surnames and first names alone, which join the person they belong to. */
export function linkPersons(groups: readonly NameGroup[]): LinkedPersons {
  const taken = new Set<NameGroup>();
  const persons: Persons = { bySurname: new Map(), byGiven: new Map(), byLetter: new Map() };
  const full = groups.filter((group) => group.type === 'Person' && group.words.length > 1);
  for (const group of full.toSorted((a, b) => proseMentions(b) - proseMentions(a))) {
    addFullName(persons, group);
    taken.add(group);
  }
  const single = groups.filter((group) => group.words.length === 1);
  const families: Draft[] = [];
  for (const group of single)
    if (isFamily(persons, group)) {
      families.push({ ...draftOfNames(group, 'Group'), number: 'Plur' });
      taken.add(group);
    } else if (addSingleName(persons, group)) taken.add(group);
  const drafts = [...persons.bySurname.values()].flat().map((person) => person.draft);
  return { drafts: [...drafts, ...families], taken };
}

function proseMentions(group: NameGroup): number {
  return group.mentions.filter((mention) => mention.prose).length;
}

function surnameKey(surname: string): string {
  return isTransliterated(surname) ? soundKey(surname) : surname;
}

function addFullName(persons: Persons, group: NameGroup): void {
  const name = parsePersonName(group.words);
  const namesakes = persons.bySurname.get(surnameKey(name.surname)) ?? [];
  const [same, another] = namesakes.filter((person) => isCompatible(person.name, name));
  if (same && !another) addNames(same.draft, group.mentions);
  else addPerson(persons, { name, draft: draftOfNames(group, 'Person') });
}

function addPerson(persons: Persons, person: Person): void {
  const { given, surname } = person.name;
  put(persons.bySurname, surnameKey(surname), person);
  if (given[0] === undefined) return;
  put(persons.byGiven, given[0], person);
  put(persons.byLetter, surname.charAt(0), person);
}

function put(index: Map<string, Person[]>, key: string, person: Person): void {
  const list = index.get(key);
  if (list) list.push(person);
  else index.set(key, [person]);
}

/** *Blinken* alone; a word of unknown type counts as a person only where the article has one of that name. */
function addSingleName(persons: Persons, group: NameGroup): boolean {
  const name = parsePersonName(group.words);
  const candidates = bearers(persons, group, name.surname);
  if (candidates.length > 0) {
    const strangers = group.mentions.filter((mention) => isStranger(candidates, mention));
    for (const mention of group.mentions)
      if (!strangers.includes(mention)) addNames(choose(candidates, mention).draft, [mention]);
    if (strangers.length > 0) {
      const draft = draftOfNames({ ...group, mentions: strangers }, 'Person');
      draft.gender = strangers[0]?.sex;
      addPerson(persons, { name, draft });
    }
    return true;
  }
  if (group.type !== 'Person') return false;
  if (hasBothSexes(group)) addCouple(persons, group, name);
  else addPerson(persons, { name, draft: draftOfNames(group, 'Person') });
  return true;
}

/** *Johanna Reiter … **der alte Reiter***: somebody else of the surname, whose only bearers so far are of the other sex. */
function isStranger(candidates: readonly Person[], { sex }: FoundName): boolean {
  return (
    sex !== undefined &&
    candidates.every(({ draft }) => draft.gender !== undefined && draft.gender !== sex)
  );
}

/** ***Die Hierls** bekommen Hilfe*: all of the name, not one. */
function isFamily(persons: Persons, { mentions, words }: NameGroup): boolean {
  const [word = ''] = words;
  return (
    mentions.every(({ number, text }) => number === 'Plur' && text.endsWith('s')) &&
    persons.bySurname.has(surnameKey(parsePersonName([word.replace(/s$/, '')]).surname))
  );
}

function bearers(persons: Persons, group: NameGroup, word: string): readonly Person[] {
  return (
    persons.bySurname.get(surnameKey(word)) ??
    maybeByFirstName(persons, group, word) ??
    maybeByNearSpelling(persons, group, word) ??
    []
  );
}

/** *Vitali* for *Vitali Klitschko*, when only one person of the article has that first name. */
function maybeByFirstName(persons: Persons, group: NameGroup, word: string): Person[] | undefined {
  if (!isFirstName(group.words[0] ?? '') && group.type !== 'Person') return undefined;
  const found = persons.byGiven.get(word) ?? [];
  return found.length === 1 ? found : undefined;
}

/** A slip of the pen: *Paski* for *Psaki*; only for a name that occurs once and is no other's. */
function maybeByNearSpelling(
  persons: Persons,
  group: NameGroup,
  word: string,
): Person[] | undefined {
  if (group.mentions.length > 1 || word.length < 5 || group.type !== 'Person') return undefined;
  const near = persons.byLetter.get(word.charAt(0)) ?? [];
  const found = near.filter(({ name }) => letterDistance(name.surname, word, 1) <= 1);
  return found.length === 1 ? found : undefined;
}

/** *Herr Möring* and *Frau Möring* are two. */
function hasBothSexes(group: NameGroup): boolean {
  const sexes = new Set(group.mentions.map((mention) => mention.gender));
  return sexes.has('Masc') && sexes.has('Fem');
}

function addCouple(persons: Persons, group: NameGroup, name: PersonName): void {
  const couple = (['Masc', 'Fem'] as const).map((gender): Person => {
    const mentions = group.mentions.filter((mention) => mention.gender === gender);
    const draft = draftOfNames({ ...group, mentions }, 'Person');
    draft.knownName = `${gender === 'Fem' ? 'Frau' : 'Herr'} ${group.words.join(' ')}`;
    return { name, draft };
  });
  for (const person of couple) addPerson(persons, person);
  for (const mention of group.mentions)
    if (mention.gender === undefined) addNames(choose(couple, mention).draft, [mention]);
}

/** Of two persons of one surname: the one of the right sex, else who was named in this sentence or the one before, else the main one of them. */
function choose(candidates: readonly Person[], mention: FoundName): Person {
  const fitting = candidates.filter(
    ({ draft }) => !mention.gender || !draft.gender || mention.gender === draft.gender,
  );
  const [first, ...others] = fitting.length > 0 ? fitting : candidates;
  if (!first) throw new Error('no candidate to choose from');
  if (others.length === 0) return first;
  const main =
    maybeBareBearer([first, ...others], mention) ?? maybeMain([first, ...others], mention);
  if (main) return main;
  const nearest = (draft: Draft): number => distanceBack(draft, mention);
  return others.reduce(
    (best, next) => (nearest(next.draft) < nearest(best.draft) ? next : best),
    first,
  );
}

/** *Hanna Kolbe … ihr Vater Otto Kolbe … **Kolbe** will aufhören*: who was named first and most often, unless another was named just before. */
function maybeMain(persons: readonly Person[], mention: FoundName): Person | undefined {
  const isNear = persons.some(({ draft }) =>
    draft.mentions.some(
      ({ sentence, start }) => start < mention.start && sentence >= mention.sentence - 1,
    ),
  );
  if (isNear) return undefined;
  const [main, ...others] = inOrder(persons);
  return main &&
    startOf(main) < mention.start &&
    others.every(({ draft }) => draft.mentions.length <= main.draft.mentions.length)
    ? main
    : undefined;
}

/** *Leonhard Falkenstein … Ilona Falkenstein … Ilona Falkenstein … **Falkenstein** starb*: who was named first, if only the others keep their first names. */
function maybeBareBearer(persons: readonly Person[], mention: FoundName): Person | undefined {
  const [main, ...others] = inOrder(persons.filter((person) => startOf(person) < mention.start));
  const isOnce = main?.draft.mentions.filter(isFull).length === 1;
  return isOnce &&
    others.length > 0 &&
    others.every(({ draft }) => draft.mentions.filter(isFull).length > 1)
    ? main
    : undefined;
}

function isFull(mention: FoundMention): boolean {
  return mention.kind === 'name' && mention.words.length > 1;
}

function inOrder(persons: readonly Person[]): Person[] {
  return persons.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ draft }: Person): number {
  return Math.min(...draft.mentions.map(({ start }) => start));
}

/** Characters back to the nearest mention before; far, if the person comes only later. */
function distanceBack(draft: Draft, mention: FoundName): number {
  let nearest = Infinity;
  for (const other of draft.mentions)
    if (other.start < mention.start) nearest = Math.min(nearest, mention.start - other.start);
  return nearest === Infinity ? 1e9 + (draft.mentions[0]?.start ?? 0) : nearest;
}
