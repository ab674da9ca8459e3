import type { NameTag } from '../parser/tree.ts';
import type { EntityType, Mention } from './mention.ts';
import type { Gender, GrammaticalNumber, NounPhrase } from './noun-phrase.ts';

interface Found extends Mention {
  /** First and last word of the mention in its tree. */
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  /** Captions, bylines and headings come after prose when two spellings compete. */
  readonly prose: boolean;
}

/** A name in a sentence, its words in the nominative: *Wladimir Putins* → Wladimir Putin. */
export interface FoundName extends Found {
  readonly kind: 'name';
  readonly words: readonly string[];
  /** The sex that article and adjective surely show: *der alte Kern*, not *der Kern*, which may be a genitive. */
  readonly sex?: Gender | undefined;
  /** What the model and the words beside the name say it is, with the weight of the evidence. */
  readonly votes: readonly TypeVote[];
}

/** A common noun with its phrase: *der ukrainische Präsident*. */
export interface FoundNominal extends Found {
  readonly kind: 'nominal';
  readonly phrase: NounPhrase;
  readonly type: EntityType;
  /** The listed noun that the head ends in: *minister* of *US-Außenminister*; otherwise the lemma in lower case. */
  readonly noun: string;
  /** The state that an adjective, a compound or a genitive names: *ukrainisch*, *US-*. */
  readonly state: string | undefined;
  /** The number that tells which one: *Halle **3***. */
  readonly numberBehind?: string | undefined;
}

/** *er*, *ihre*, *der* as relative pronoun, *die beiden*. */
export interface FoundPronoun extends Found {
  readonly kind: 'pronoun';
  readonly pronoun: 'personal' | 'possessive' | 'relative' | 'demonstrative' | 'both';
  /** For *die beiden Firmen*: what each of them is. */
  readonly pairOf?: EntityType | undefined;
  /** What its form can agree with: *sie* with a feminine or with a plural. */
  readonly agreements: readonly Agreement[];
}

/** Whatever speaks of something. */
export type FoundMention = FoundName | FoundNominal | FoundPronoun;

/** Gender and number that a pronoun asks of what it means; in the plural gender is not marked. */
export interface Agreement {
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
}

/** A reason to take a name for a kind of thing. */
export interface TypeVote {
  readonly type: EntityType;
  readonly weight: number;
}

/** What the model tells names apart by. */
export type TagType = NameTag['type'];
