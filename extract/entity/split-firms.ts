import type { FoundName } from './found-mention.ts';
import type { NameGroup } from './name-groups.ts';

/**
 * A firm that is called by its founder's surname (*der Maschinenbauer Ohlmann*, *Ohlmann-Beschäftigte*): the surname alone means the
 * firm, unless it speaks. Surnames without such a hint stay whole.
 */
export function splitFirms(groups: readonly NameGroup[]): NameGroup[] {
  const surnames = new Set(
    groups
      .filter(({ type, words }) => type === 'Person' && words.length > 1)
      .map(({ words }) => words.at(-1)),
  );
  return groups.flatMap((group) => {
    const [word] = group.words;
    return group.words.length === 1 && surnames.has(word) && isFirm(group) ? split(group) : [group];
  });
}

function isFirm({ mentions, organized }: NameGroup): boolean {
  return organized || mentions.some((mention) => weightOf(mention, 'Organization') >= 1.5);
}

function split(group: NameGroup): NameGroup[] {
  const persons = group.mentions.filter((mention) => weightOf(mention, 'Person') >= 1.5);
  const firms = group.mentions.filter((mention) => !persons.includes(mention));
  const parts: NameGroup[] = [
    { ...group, type: 'Person', mentions: persons },
    { ...group, type: 'Organization', certainty: Infinity, mentions: firms },
  ];
  return parts.filter(({ mentions }) => mentions.length > 0);
}

function weightOf({ votes }: FoundName, wanted: 'Person' | 'Organization'): number {
  return votes.reduce((sum, { type, weight }) => sum + (type === wanted ? weight : 0), 0);
}
