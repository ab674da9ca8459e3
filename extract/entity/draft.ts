import type { FoundMention, FoundName } from './found-mention.ts';
import type { LinkReason } from './link-reason.ts';
import type { EntityType } from './mention.ts';
import type { Gender, GrammaticalNumber } from './noun-phrase.ts';

/** An entity while its mentions are being collected. */
export interface Draft {
  readonly mentions: FoundMention[];
  readonly offices: Office[];
  type: EntityType;
  gender: Gender | undefined;
  number: GrammaticalNumber;
  /** Canonical name of the state that the thing belongs to. */
  state: string | undefined;
  /** Canonical name where a table knows it. */
  knownName: string | undefined;
  /** Common nouns that the text or a table calls it by: *partei*, *bündnis*. */
  readonly nouns: Set<string>;
  /** Stems of the adjectives and lemmas of the genitives that describe it: *neu* of *neue Brücke*. */
  readonly adjectives: Set<string>;
  readonly genitives: Set<string>;
  /** The ages that the text gives it. */
  readonly ages: Set<number>;
  /** Why a mention that is no name of its own belongs to it. */
  readonly reasons: Map<FoundMention, LinkReason>;
  hasName: boolean;
}

/** What a person is called besides the name: *Außenminister*, of the USA. */
export interface Office {
  /** Lower case, without the state's prefix: `außenminister`. */
  readonly noun: string;
  readonly state: string | undefined;
}

/** An entity with its first mention. */
export function createDraft(mention: FoundMention, type: EntityType): Draft {
  return {
    mentions: [mention],
    offices: [],
    type,
    gender: mention.gender,
    number: mention.number,
    state: undefined,
    knownName: undefined,
    nouns: new Set(),
    adjectives: new Set(),
    genitives: new Set(),
    ages: new Set(),
    reasons: new Map(),
    hasName: mention.kind === 'name',
  };
}

/** Adds an office, unless it is known. */
export function addOffice(draft: Draft, office: Office): void {
  const known = draft.offices.some(
    ({ noun, state }) => noun === office.noun && state === office.state,
  );
  if (!known) draft.offices.push(office);
}

/** The names among the mentions. */
export function namesOf(draft: Draft): FoundName[] {
  return draft.mentions.filter((mention) => mention.kind === 'name');
}

/** The thing's last mention before another, or its first at all: what a description takes up. */
export function mentionBefore(draft: Draft, { start }: FoundMention): string {
  let best: FoundMention | undefined;
  for (const mention of draft.mentions)
    if (mention.start < start && (!best || mention.start > best.start)) best = mention;
  return (best ?? draft.mentions[0])?.text ?? '';
}

/** Order of mentions in the article. */
export function byPosition(a: FoundMention, b: FoundMention): number {
  return a.start - b.start || b.end - a.end;
}

/** More than a sentence has. */
const mostWords = 2 ** 20;

/** Key of a word in the article. */
export function wordKey(sentence: number, word: number): number {
  return sentence * mostWords + word;
}

/** Which of several is named far more often than the others; undefined: none. */
export function maybeProminent(drafts: readonly Draft[]): Draft | undefined {
  const counts = drafts.map((draft) => namesOf(draft).length);
  const most = Math.max(...counts);
  return counts.filter((count) => count >= most - 1).length === 1
    ? drafts[counts.indexOf(most)]
    : undefined;
}
