import type { Draft } from './draft.ts';
import { byPosition, createDraft } from './draft.ts';
import type { FoundName } from './found-mention.ts';
import type { Gazetteer } from './gazetteer.ts';
import { linkAbbreviations } from './abbreviations.ts';
import type { EntityType } from './mention.ts';
import type { NameGroup } from './name-groups.ts';
import { groupNames } from './name-groups.ts';
import { isFirstName } from './first-names.ts';
import { inflectionKey, isTransliterated, letterDistance, soundKey } from './name-key.ts';
import type { PersonName } from './person-name.ts';
import { isCompatible, parsePersonName } from './person-name.ts';

/** Makes one draft of all names of a thing: *Antony Blinken*, *Blinken*; *Nordbank AG*, *Nordbank*; *OSZE* and its long form. */
export function linkNames(
  names: readonly FoundName[],
  gazetteer: Gazetteer,
  organized: ReadonlyMap<string, number>,
): Draft[] {
  const groups = groupNames(names, gazetteer, organized);
  const persons = linkPersons(groups.filter((group) => maybePerson(group)));
  const rest = groups.filter((group) => !persons.taken.has(group));
  const things = linkThings(rest);
  return [...persons.drafts, ...linkAbbreviations(things)];
}

/** A group that is a person, or could be one when the article has a person of that surname. */
function maybePerson(group: NameGroup): boolean {
  if (group.type === 'Person' || group.type === undefined) return true;
  return group.words.length === 1 && group.certainty < 2 && group.type !== 'Country';
}

interface LinkedPersons {
  readonly drafts: Draft[];
  readonly taken: ReadonlySet<NameGroup>;
}

interface PersonDraft {
  readonly name: PersonName;
  readonly draft: Draft;
}

function linkPersons(groups: readonly NameGroup[]): LinkedPersons {
  const taken = new Set<NameGroup>();
  const bySurname = new Map<string, PersonDraft[]>();
  const full = groups.filter((group) => group.type === 'Person' && group.words.length > 1);
  for (const group of full.toSorted((a, b) => proseMentions(b) - proseMentions(a))) {
    addFullName(bySurname, group);
    taken.add(group);
  }
  const single = groups.filter((group) => group.words.length === 1);
  for (const group of single) if (addSingleName(bySurname, group)) taken.add(group);
  return { drafts: [...bySurname.values()].flat().map((person) => person.draft), taken };
}

function proseMentions(group: NameGroup): number {
  return group.mentions.filter((mention) => mention.prose).length;
}

function surnameKey(surname: string): string {
  return isTransliterated(surname) ? soundKey(surname) : surname;
}

function addFullName(bySurname: Map<string, PersonDraft[]>, group: NameGroup): void {
  const name = parsePersonName(group.words);
  const key = surnameKey(name.surname);
  const same = (bySurname.get(key) ?? []).filter((person) => isCompatible(person.name, name));
  if (same.length === 1 && same[0]) {
    addMentions(same[0].draft, group.mentions);
    return;
  }
  const draft = newDraft(group, 'Person');
  bySurname.set(key, [...(bySurname.get(key) ?? []), { name, draft }]);
}

/** *Blinken* alone; undefined type counts as a person only where the article has one of that name. */
function addSingleName(bySurname: Map<string, PersonDraft[]>, group: NameGroup): boolean {
  const word = parsePersonName(group.words).surname;
  const candidates =
    bySurname.get(surnameKey(word)) ??
    byFirstName(bySurname, group) ??
    nearSpelling(bySurname, group, word);
  if (candidates.length > 0) {
    for (const mention of group.mentions) addMentions(choose(candidates, mention).draft, [mention]);
    return true;
  }
  if (group.type !== 'Person') return false;
  if (hasBothSexes(group)) return addCouple(bySurname, group, surnameKey(word));
  bySurname.set(surnameKey(word), [
    { name: parsePersonName(group.words), draft: newDraft(group, 'Person') },
  ]);
  return true;
}

/** *Herr Möring* and *Frau Möring* are two. */
function hasBothSexes(group: NameGroup): boolean {
  const sexes = new Set(group.mentions.map((mention) => mention.gender));
  return sexes.has('Masc') && sexes.has('Fem');
}

function addCouple(bySurname: Map<string, PersonDraft[]>, group: NameGroup, key: string): boolean {
  const name = parsePersonName(group.words);
  const couple = (['Masc', 'Fem'] as const).map((gender): PersonDraft => {
    const mentions = group.mentions.filter((mention) => mention.gender === gender);
    const draft = newDraft({ ...group, mentions }, 'Person');
    draft.knownName = `${gender === 'Fem' ? 'Frau' : 'Herr'} ${group.words.join(' ')}`;
    return { name, draft };
  });
  bySurname.set(key, couple);
  for (const mention of group.mentions)
    if (mention.gender === undefined) addMentions(choose(couple, mention).draft, [mention]);
  return true;
}

/** *Vitali* for *Vitali Klitschko*, when only one person of the article has that first name. */
function byFirstName(
  bySurname: ReadonlyMap<string, PersonDraft[]>,
  group: NameGroup,
): PersonDraft[] | undefined {
  const [word] = parsePersonName(group.words).surname.split(' ');
  if (!isFirstName(group.words[0] ?? '') && group.type !== 'Person') return undefined;
  const found = [...bySurname.values()].flat().filter((person) => person.name.given[0] === word);
  return found.length === 1 ? found : undefined;
}

/** A slip of the pen: *Paski* for *Psaki*; only for a name that occurs once and is no other's. */
function nearSpelling(
  bySurname: ReadonlyMap<string, PersonDraft[]>,
  group: NameGroup,
  word: string,
): PersonDraft[] {
  if (group.mentions.length > 1 || word.length < 5 || group.type !== 'Person') return [];
  const found = [...bySurname.values()]
    .flat()
    .filter(
      ({ name }) =>
        name.given.length > 0 &&
        name.surname[0] === word[0] &&
        letterDistance(name.surname, word, 1) <= 1,
    );
  return found.length === 1 ? found : [];
}

/** Of two persons of one surname: the one of the right sex, else the one mentioned last. */
function choose(candidates: readonly PersonDraft[], mention: FoundName): PersonDraft {
  const fitting = candidates.filter(
    ({ draft }) => !mention.gender || !draft.gender || mention.gender === draft.gender,
  );
  const [first, ...others] = fitting.length > 0 ? fitting : candidates;
  if (!first) throw new Error('no candidate to choose from');
  return others.reduce(
    (best, next) =>
      lastBefore(next.draft, mention) > lastBefore(best.draft, mention) ? next : best,
    first,
  );
}

function lastBefore(draft: Draft, mention: FoundName): number {
  const starts = draft.mentions
    .map((other) => other.start)
    .filter((start) => start < mention.start);
  return starts.length > 0
    ? Math.max(...starts)
    : -Math.min(...draft.mentions.map((other) => other.start)) - 1;
}

/** Firms, places, states: one draft per name, whatever its case. */
function linkThings(groups: readonly NameGroup[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const group of groups) {
    const key = group.known ? `=${group.known.name}` : inflectionKey(group.words.join(' '));
    const draft = drafts.get(key);
    if (draft) addMentions(draft, group.mentions);
    else drafts.set(key, newDraft(group, group.type ?? 'Concept'));
  }
  return [...drafts.values()];
}

function newDraft(group: NameGroup, type: EntityType): Draft {
  const [first, ...others] = group.mentions;
  if (!first) throw new Error('name without mentions');
  const draft = createDraft(first, type);
  draft.knownName = group.known?.name;
  for (const noun of group.known?.nouns ?? []) draft.nouns.add(noun);
  addMentions(draft, others);
  return draft;
}

/** Adds mentions to an entity; what it does not know of itself yet, it learns from them. */
export function addMentions(draft: Draft, mentions: readonly FoundName[]): void {
  draft.mentions.push(...mentions);
  draft.mentions.sort(byPosition);
  for (const mention of mentions) draft.gender ??= mention.gender;
}
