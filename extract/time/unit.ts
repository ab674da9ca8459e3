import type { Day, Interval } from './calendar.ts';

/** Where a clause's event lies, seen from the day of the article. */
export type Direction = 'past' | 'future';

/** What relative expressions resolve against. */
export interface Reference {
  /** Day of the article, if known. */
  readonly today: Day | undefined;
  /** From the clause's tense, where it tells. */
  readonly direction: Direction | undefined;
}

/** How much time a unit stands for: tells which units combine. */
export type Grain =
  'clock' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** One kind of expression: a pattern over words joined by blanks, and what its match means. */
export interface Rule {
  readonly grain: Grain;
  /** Source of a regular expression; a rule that needs a word before or behind it uses lookarounds. */
  readonly pattern: string;
  /** The interval that a match means; undefined when the expression stands for no days of the calendar. */
  readonly resolve: (groups: Groups, reference: Reference) => Interval | undefined;
  /** The match names its year: nothing is left to guess. */
  readonly absolute?: boolean;
}

/** Named groups of a match; empty when a group took no part. */
export type Groups = (name: string) => string;
