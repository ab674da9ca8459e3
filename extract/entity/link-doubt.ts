import type { Candidate } from './candidates.ts';

/** What a pronoun may mean, with its salience. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** What a pronoun is taken for, and how doubtful that is, 0..1. */
export interface Choice {
  readonly candidate: Candidate;
  readonly doubt: number;
}

/** The doubt in what a rule of its own found, without weighing others. */
export const unweighed = 0.5;

/** Points of salience by which the best must be ahead: of such pronouns nineteen in twenty are right, of those with less than a quarter of the lead one in two. */
const clearLead = 80;

/** 1 where another thing is as salient as the best, 0 where nothing comes near it. */
export function doubtOf(best: Scored, scored: readonly Scored[]): number {
  let next = 0;
  for (const { candidate, score } of scored)
    if (score > next && !candidate.drafts.some((draft) => best.candidate.drafts.includes(draft)))
      next = score;
  return Math.max(0, 1 - (best.score - next) / clearLead);
}
