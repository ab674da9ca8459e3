import type { EntityType } from '../../extract/entity/mention.ts';
import type { TripleArgument } from '../../extract/triple.ts';

/** A thing of the world with everything that the articles call it. */
export interface MergedEntity {
  /** Node key; depends on content only, so that partitions merge without coordination: `Person:Antony Blinken`. */
  readonly id: string;
  /** Canonical name. */
  readonly name: string;
  readonly type: EntityType;
  /** Other names in use, sorted, without the canonical one. */
  readonly aliases: readonly string[];
  /** Id of the state or government for which the thing acts: Moskau → Russland. */
  readonly standsFor?: string | undefined;
  /** A clause, an amount, an office, a noun said in passing: worth reading at its subject, not worth a place in the picture. */
  readonly phrase: boolean;
  /** Why the articles' entities are one thing, by article. */
  readonly evidence: readonly MergeEvidence[];
}

/** One article's entity and why it was joined to the others. */
export interface MergeEvidence {
  readonly document: string;
  /** Canonical name within the article. */
  readonly name: string;
  readonly reason: string;
}

/** Says which thing a triple speaks of, the same whatever the order of the triples was. */
export interface EntityMerge {
  /** The thing that an end of a triple means. Only triples that were added may be asked for. */
  entityOf(argument: TripleArgument, documentId: string): MergedEntity;
  /** The thing that a name means in a document where no type is known (speaker, place); undefined if it is no node. */
  maybeEntityNamed(name: string, documentId: string): MergedEntity | undefined;
  /** The thing with an id. */
  maybeEntity(id: string): MergedEntity | undefined;
  /** All things, sorted by id. */
  entities(): readonly MergedEntity[];
  /** Everything that is called so, in any spelling of its names; for „why is this one node?“. */
  explain(name: string): readonly MergedEntity[];
}
