import type { Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import type { Circumstances, TypeAt } from './circumstances.ts';
import type { Clause } from './clause.ts';
import type { Standing } from './standing.ts';

/** A word of an article: the head of the phrase that names a speaker. */
export interface Speaker {
  readonly sentence: number;
  readonly head: number;
}

/** Everything that was understood of one sentence; the facts are read off this. */
export interface Reading {
  /** Index of the sentence in the article. */
  readonly sentence: number;
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  /** By head of the clause. */
  readonly standings: ReadonlyMap<number, Standing>;
  readonly circumstances: Circumstances;
  readonly clauseTimes: ReadonlyMap<number, TimeExpression>;
  readonly clausePlaces: ReadonlyMap<number, number>;
  /** Who claims each clause, by its head. */
  readonly speakers: ReadonlyMap<number, Speaker>;
  readonly typeAt: TypeAt;
  /** Head of the clause that each word belongs to. (nodes) */
  readonly clauseOf: readonly (number | undefined)[];
}

/** A reading before it is known who says what. */
export type Unattributed = Omit<Reading, 'speakers'>;

/** The speaker that a word of a sentence names. */
export function speakerAt(reading: Unattributed, head: number): Speaker {
  return { sentence: reading.sentence, head };
}
