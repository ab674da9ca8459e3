import type { Span } from '../text/sentence.ts';
import type { Modality } from '../triple.ts';

/** An end of a candidate: the head of a phrase, or a stretch of text such as a whole clause. */
export interface End {
  readonly head: number;
  readonly span?: Span | undefined;
  /** See `Argument.literal`. */
  readonly literal?: 'predicate' | 'clause' | 'group' | undefined;
}

/** A fact as a rule proposes it, before it is judged and worded. */
export interface Candidate {
  /** Name of the rule file. */
  readonly rule: string;
  /** Head of the clause; facts that share it can be joined again. */
  readonly clause: number;
  readonly subject: End | undefined;
  readonly object: End | undefined;
  readonly relation: {
    readonly lemma: string;
    /** Words of the sentence that express it; none for titles. */
    readonly words: readonly number[];
  };
  /** Overrides of what the clause says; used by facts inside noun phrases. */
  readonly negated?: boolean;
  readonly modality?: Modality;
  /** Who claims it, when that is somebody else than with the clause. */
  readonly claimant?: number | undefined;
  /** Told by the article itself, whoever claims the clause. */
  readonly unclaimed?: boolean;
  /** Does the fact hold whoever is speaking: titles and offices? */
  readonly timeless?: boolean;
  /** Word whose time and place phrases belong to the fact, when it is not the clause's head. */
  readonly anchor?: number;
}
