import { isFirstName } from './first-names.ts';
import type { FoundName } from './found-mention.ts';
import type { NameGroup } from './name-groups.ts';
import { isLegalForm } from './name-words.ts';
import { isFullName, isPlaced } from './surname-votes.ts';

/**
 * A firm that is called by its founder's surname (*der Maschinenbauer Ohlmann*, *Ohlmann-Beschäftigte*): the surname alone means the
 * firm, unless it speaks. Beside *Müller AG* it means the firm where the model says so. Surnames without such a hint stay whole.
 */
export function splitFirms(groups: readonly NameGroup[]): NameGroup[] {
  const surnames = new Set(
    groups
      .filter(({ type, words }) => type === 'Person' && words.length > 1)
      .map(({ words }) => words.at(-1)),
  );
  return groups.flatMap((group) => {
    const [word = ''] = group.words;
    if (group.mentions.some(hasLegalForm) && (surnames.has(word) || group.mentions.some(isTitled)))
      return split(group, isRatherPerson);
    if (!surnames.has(word)) return [group];
    return group.words.length === 1 && isFirm(group) ? split(group, isSurelyPerson) : [group];
  });
}

/** *Bremen sagte …* is the minister beside *Klara Bremen*; *in Bremen* is the town. */
export function splitTowns(groups: readonly NameGroup[]): NameGroup[] {
  const surnames = new Set(
    groups
      .filter(
        ({ type, words }) => type === 'Person' && isFullName(words) && isFirstName(words[0] ?? ''),
      )
      .map(({ words }) => words.at(-1)),
  );
  const firms = new Set(
    groups
      .filter(({ type, words }) => type === 'Organization' && words.length > 1)
      .map(({ words }) => words[0]),
  );
  return groups.flatMap((group) => {
    const [word = '', another] = group.words;
    if (another === undefined && group.type === 'Organization' && firms.has(word) && !group.known)
      return firmAndTown(group);
    if (another !== undefined || group.type !== 'Place' || !surnames.has(word)) return [group];
    const persons = group.mentions.filter((mention) => !isPlaced(mention));
    const places = group.mentions.filter(isPlaced);
    const parts: NameGroup[] = [
      { ...group, type: 'Person', known: undefined, mentions: persons },
      { ...group, certainty: Infinity, mentions: places },
    ];
    return parts.filter(({ mentions }) => mentions.length > 0);
  });
}

/** *Die Gera Optik GmbH … **In Gera***: where others are, no firm is. */
function firmAndTown(group: NameGroup): NameGroup[] {
  const places = group.mentions.filter(isPlaced);
  const parts: NameGroup[] = [
    { ...group, mentions: group.mentions.filter((mention) => !places.includes(mention)) },
    { ...group, type: 'Place', certainty: Infinity, mentions: places },
  ];
  return parts.filter(({ mentions }) => mentions.length > 0);
}

function isFirm({ mentions, organized }: NameGroup): boolean {
  return organized || mentions.some((mention) => weightOf(mention, 'Organization') >= 1.5);
}

function hasLegalForm({ words }: FoundName): boolean {
  return words.length > 1 && words.some(isLegalForm);
}

/** *Minister Müller* beside *Müller AG* */
function isTitled(mention: FoundName): boolean {
  return mention.words.length === 1 && weightOf(mention, 'Person') >= 2;
}

function isSurelyPerson(mention: FoundName): boolean {
  return weightOf(mention, 'Person') >= 1.5;
}

function isRatherPerson(mention: FoundName): boolean {
  return !hasLegalForm(mention) && weightOf(mention, 'Person') >= weightOf(mention, 'Organization');
}

function split(group: NameGroup, isPerson: (mention: FoundName) => boolean): NameGroup[] {
  const persons = group.mentions.filter(isPerson);
  const firms = group.mentions.filter((mention) => !persons.includes(mention));
  const parts: NameGroup[] = [
    { ...group, words: group.words.slice(0, 1), type: 'Person', mentions: persons },
    { ...group, type: 'Organization', certainty: Infinity, mentions: firms },
  ];
  return parts.filter(({ mentions }) => mentions.length > 0);
}

function weightOf({ votes }: FoundName, wanted: 'Person' | 'Organization'): number {
  return votes.reduce((sum, { type, weight }) => sum + (type === wanted ? weight : 0), 0);
}
