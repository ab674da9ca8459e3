import type { EntityType } from '../../extract/entity/mention.ts';

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
