import { linkAbbreviations } from './abbreviations.ts';
import type { Draft } from './draft.ts';
import { addNames, draftOfNames } from './draft-of-names.ts';
import type { FoundName } from './found-mention.ts';
import type { Gazetteer } from './gazetteer.ts';
import { linkPersons } from './link-persons.ts';
import { type NameGroup, groupNames } from './name-groups.ts';
import { inflectionKey } from './name-key.ts';
import { splitFirms, splitTowns } from './split-firms.ts';

/** Makes one draft of all names of a thing: *Antony Blinken*, *Blinken*; *Nordbank AG*, *Nordbank*; *OSZE* and its long form. */
export function linkNames(
  names: readonly FoundName[],
  gazetteer: Gazetteer,
  organized: ReadonlyMap<string, number>,
): Draft[] {
  const groups = splitTowns(splitFirms(groupNames(names, gazetteer, organized)));
  const persons = linkPersons(groups.filter(canBePerson));
  const things = linkThings(groups.filter((group) => !persons.taken.has(group)));
  return [...persons.drafts, ...linkAbbreviations(things)];
}

/** Is it a person, or could it be when the article has a person of that surname? */
function canBePerson(group: NameGroup): boolean {
  if (group.type === 'Person' || group.type === undefined) return true;
  return group.words.length === 1 && group.certainty < 2 && group.type !== 'Country';
}

/** Firms, places, states: one draft per name, whatever its case. */
function linkThings(groups: readonly NameGroup[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const group of groups) {
    const key = group.known ? `=${group.known.name}` : inflectionKey(group.words.join(' '));
    const draft = drafts.get(key);
    if (draft) addNames(draft, group.mentions);
    else drafts.set(key, draftOfNames(group, group.type ?? 'Concept'));
  }
  return [...drafts.values()];
}
