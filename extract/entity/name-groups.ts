import type { FoundName, TypeVote } from './found-mention.ts';
import type { Gazetteer, KnownEntity } from './gazetteer.ts';
import type { EntityType } from './mention.ts';
import { nameKey } from './name-key.ts';
import { isLegalForm } from './name-words.ts';

/** All mentions of an article that are spelled alike, with what they are together. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly mentions: readonly FoundName[];
  readonly known: KnownEntity | undefined;
  /** undefined: nothing tells. */
  readonly type: EntityType | undefined;
  /** Weight of the votes for the type over those for others. */
  readonly certainty: number;
}

/** Puts mentions of one spelling together and lets them vote on the type, so that one wrong tag does no harm. */
export function groupNames(names: readonly FoundName[], gazetteer: Gazetteer): NameGroup[] {
  const groups = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = groupKey(name.words);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return [...groups.values()].map((mentions) => toGroup(mentions, gazetteer));
}

function groupKey(words: readonly string[]): string {
  const plain = words.length > 1 ? words.filter((word) => !isLegalForm(word)) : words;
  return nameKey((plain.length > 0 ? plain : words).join(' '));
}

function toGroup(mentions: readonly FoundName[], gazetteer: Gazetteer): NameGroup {
  const words = mentions[0]?.words ?? [];
  const known = gazetteer.find(words.join(' '));
  const votes = mentions.flatMap((mention) => mention.votes);
  const totals = countVotes(known ? [...votes, { type: known.type, weight: 4 }] : votes);
  const [best, second] = [...totals].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    words,
    mentions,
    known: known && best?.[0] === known.type ? known : undefined,
    type: best?.[0],
    certainty: (best?.[1] ?? 0) - (second?.[1] ?? 0),
  };
}

function countVotes(votes: readonly TypeVote[]): Map<EntityType, number> {
  const totals = new Map<EntityType, number>();
  for (const { type, weight } of votes) totals.set(type, (totals.get(type) ?? 0) + weight);
  return totals;
}
