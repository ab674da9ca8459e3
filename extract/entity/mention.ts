import type { Span } from '../text/sentence.ts';
import type { LinkReason } from './link-reason.ts';

/** All kinds of things, in the order in which they are listed to users. */
export const entityTypes = [
  'Person',
  'Organization',
  'Country',
  'Place',
  'Group',
  'Event',
  'Work',
  'Product',
  'Role',
  'Amount',
  'Concept',
] as const;

/** What kind of thing an entity is. */
export type EntityType = (typeof entityTypes)[number];

/** A phrase of the article that speaks of an entity. */
export interface Mention extends Span {
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** Index of the head word in the sentence's tree. */
  readonly head: number;
  readonly text: string;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Why it means its entity; undefined for the entity's own name and its first description. */
  readonly why?: LinkReason | undefined;
}

/** One thing of an article with all its mentions. */
export interface Entity {
  /** Canonical name, in the nominative, equal for every mention of the thing: `Antony Blinken`. */
  readonly name: string;
  readonly type: EntityType;
  /** Other names in use, without the canonical one, in order of appearance. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

/** The entities of one article, and which of them a word heads a mention of. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  /** The entities that the phrase headed by a word means: one, or several for a plural pronoun; empty if unknown. */
  entitiesAt(sentence: number, head: number): readonly Entity[];
  /** Why the phrase headed by a word means its entity; undefined where it is the entity's own name. */
  whyAt(sentence: number, head: number): LinkReason | undefined;
  /** How doubtful it is that the phrase means its entity, 0..1: 0 for names, pronouns by how near another thing came. */
  doubtAt(sentence: number, head: number): number;
}
