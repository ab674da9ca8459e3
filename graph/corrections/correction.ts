import type { EntityType } from '../../extract/entity/mention.ts';

/** What a user knows better than the extractor; one JSON line of corrections.jsonl. Later ones act on the result of earlier ones. */
export type Correction =
  MergeCorrection | SplitCorrection | RenameCorrection | RetypeCorrection | DropCorrection;

/** These are one thing. The first gives name and type. */
export interface MergeCorrection {
  readonly do: 'merge';
  /** Ids or names: `Person:Antony Blinken`, `Blinken`. */
  readonly entities: readonly string[];
}

/** These mentions are another thing than the rest. */
export interface SplitCorrection {
  readonly do: 'split';
  readonly entity: string;
  readonly mentions: readonly MentionReference[];
  /** Name of the new thing. */
  readonly name: string;
}

/** All mentions of an article, or the one that starts at an offset. */
export interface MentionReference {
  readonly document: string;
  readonly start?: number | undefined;
}

/** The thing has another name. */
export interface RenameCorrection {
  readonly do: 'rename';
  readonly entity: string;
  readonly name: string;
}

/** The thing is of another kind. */
export interface RetypeCorrection {
  readonly do: 'retype';
  readonly entity: string;
  readonly type: EntityType;
}

/** The article does not say so. */
export interface DropCorrection {
  readonly do: 'drop';
  /** Id of the triple. */
  readonly triple: string;
}
