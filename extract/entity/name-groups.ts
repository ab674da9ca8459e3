import type { FoundName, TypeVote } from './found-mention.ts';
import type { Gazetteer, KnownEntity } from './gazetteer.ts';
import { isFirstName } from './first-names.ts';
import { isNounNotLetters } from './known-spans.ts';
import type { EntityType } from './mention.ts';
import { nameKey } from './name-key.ts';
import { isLegalForm } from './name-words.ts';
import { isPlaced, surnameVotes } from './surname-votes.ts';

/** All mentions of an article that are spelled alike, with what they are together. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly mentions: readonly FoundName[];
  readonly known: KnownEntity | undefined;
  /** undefined: nothing tells. */
  readonly type: EntityType | undefined;
  /** Weight of the votes for the type over those for others. */
  readonly certainty: number;
  /** Does the article make compounds with the name that only firms have: *Nordlicht-Aktie*? */
  readonly organized: boolean;
}

/** Puts mentions of one spelling together and lets them vote on the type, so that one wrong tag does no harm. */
export function groupNames(
  names: readonly FoundName[],
  gazetteer: Gazetteer,
  organized: ReadonlyMap<string, number>,
): NameGroup[] {
  const groups = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = groupKey(name.words);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const founders = new Set(names.flatMap(maybeSurname));
  const firms = new Set(
    [...groups.values()]
      .filter(([first]) => !isOfPartners(first) || !founders.has(first?.words[0] ?? ''))
      .flatMap(maybeFirmWord),
  );
  const longer = new Set(names.flatMap(({ words }) => (words.length > 1 ? [words[0] ?? ''] : [])));
  const votesOfSurname = surnameVotes([...groups.values()]);
  return [...groups.values()].map((mentions) => {
    const name = mentions[0]?.words.join(' ') ?? '';
    const known = gazetteer.find(name);
    const isOther =
      known !== undefined &&
      (isClub(known, mentions, longer) || isNounNotLetters(name, known.name));
    const ofArticle = votesOfArticle(mentions, organized, firms);
    const group = toGroup(mentions, isOther ? undefined : known, [
      ...ofArticle,
      ...(known ? [] : votesOfSurname(mentions)),
    ]);
    return {
      words: group.words,
      mentions,
      known: group.known,
      type: group.type,
      certainty: group.certainty,
      organized: ofArticle.length > 0,
    };
  });
}

/** ***Brandt** & Söhne*: beside *Ole Brandt* the surname alone is his. */
function isOfPartners(name: FoundName | undefined): boolean {
  return name?.words.includes('&') === true;
}

/** *Brandt* of *Ole Brandt* */
function maybeSurname({ words }: FoundName): string[] {
  const isFull = words.length === 2 && isFirstName(words[0] ?? '');
  return isFull ? [words[1] ?? ''] : [];
}

/** *Der THW* of *THW Kiel* is no *Technisches Hilfswerk*. */
function isClub(
  { name }: KnownEntity,
  mentions: readonly FoundName[],
  longer: ReadonlySet<string>,
): boolean {
  const [word = '', next] = mentions[0]?.words ?? [];
  if (next !== undefined || !longer.has(word) || !/^\p{Lu}\p{Ll}+es? /u.test(name)) return false;
  return mentions.some(({ gender }) => gender === 'Masc');
}

function groupKey(words: readonly string[]): string {
  const plain = words.length > 1 ? words.filter((word) => !isLegalForm(word)) : words;
  return nameKey((plain.length > 0 ? plain : words).join(' '));
}

/** First word of a name that is surely an organisation's: *Nordlicht* of *Nordlicht Energie SE*. */
function maybeFirmWord(mentions: readonly FoundName[]): string[] {
  const [first] = mentions;
  const certain = mentions.some((mention) =>
    mention.votes.some(({ type, weight }) => type === 'Organization' && weight >= 2),
  );
  return first && first.words.length > 1 && certain ? [first.words[0] ?? ''] : [];
}

/** What other words of the article say of a name: its compounds, a longer name that begins with it. */
function votesOfArticle(
  mentions: readonly FoundName[],
  organized: ReadonlyMap<string, number>,
  firms: ReadonlySet<string>,
): TypeVote[] {
  const words = mentions[0]?.words ?? [];
  const compounds = Math.max(
    organized.get(words.join(' ')) ?? 0,
    words.length > 1 && !isFirstName(words[0] ?? '') ? (organized.get(words[0] ?? '') ?? 0) : 0,
  );
  const votes: TypeVote[] =
    compounds > 0 ? [{ type: 'Organization', weight: Math.min(3, 1.5 * compounds) }] : [];
  return words.length === 1 && firms.has(words[0] ?? '')
    ? [...votes, { type: 'Organization', weight: mentions.some(isElse) ? 2 : 4 * mentions.length }]
    : votes;
}

/** *in Lindau*, *Herr Lindau*: what stands beside one of them tells that it is the town or somebody. */
function isElse(mention: FoundName): boolean {
  return (
    isPlaced(mention) ||
    mention.votes.some(({ type, weight }) => type === 'Person' && weight >= 1.5)
  );
}

function toGroup(
  mentions: readonly FoundName[],
  known: KnownEntity | undefined,
  ofArticle: readonly TypeVote[],
): Omit<NameGroup, 'organized'> {
  const words = mentions[0]?.words ?? [];
  const votes = [...mentions.flatMap((mention) => mention.votes), ...ofArticle];
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
