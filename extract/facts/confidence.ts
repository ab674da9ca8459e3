import { nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate } from './candidate.ts';

/** How often facts of a rule hold when the tree is right. */
const priors: Readonly<Record<string, number>> = {
  active: 0.9,
  passive: 0.9,
  copula: 0.88,
  content: 0.85,
  title: 0.95,
  apposition: 0.8,
  participle: 0.8,
  nominal: 0.75,
};

/** What is seen of a fact. */
export interface Seen {
  /** See `scoreOf`, 0..1. */
  readonly score: number;
  readonly rule: string;
  /** Is somebody held to have said it? Speakers are what is most often wrong. */
  readonly attributed: boolean;
}

/** A number for each trait that tells how likely a fact is right, or the weight of each. */
export interface Traits {
  readonly level: number;
  readonly slope: number;
  readonly stated: number;
  readonly attributed: number;
}

/**
 * Weights of a logistic regression, fitted on triples judged by hand and on gold triples, see `tests/eval/fit-confidence.ts`;
 * few, so that they hold for other articles.
 */
export const calibration: Traits = { level: 0.31, slope: 0.45, stated: 1.56, attributed: -0.94 };

/** 1 for all, the log odds of the score, 1 for what stands in so many words (an office beside a name), 1 for what somebody said. */
export function traitsOf({ score, rule, attributed }: Seen): Traits {
  const below = Math.min(score, 0.99);
  return {
    level: 1,
    slope: Math.log(below / (1 - below)),
    stated: Number(rule === 'title' || rule === 'apposition'),
    attributed: Number(attributed),
  };
}

/** Confidence of a fact, 0..1: of the facts with 0.8 about eight in ten are right. */
export function confidenceOf(traits: Traits, weights: Traits = calibration): number {
  const sum =
    weights.level * traits.level +
    weights.slope * traits.slope +
    weights.stated * traits.stated +
    weights.attributed * traits.attributed;
  return 1 / (1 + Math.exp(-sum));
}

/** How good a candidate looks, 0..1: its rule, and how sure the parser is of the words that it joins. */
export function scoreOf(reading: Reading, candidate: Candidate): number {
  let product = 1;
  let count = 0;
  for (const word of [candidate.clause, candidate.subject?.head, candidate.object?.head]) {
    if (word === undefined) continue;
    const node = nodeAt(reading.tree, word);
    product *= node.headProbability * node.deprelProbability;
    count++;
  }
  const parse = product ** (1 / count);
  const isTwoEnded = candidate.subject !== undefined && candidate.object !== undefined;
  const doubt =
    isTwoEnded &&
    reading.clauses.some(({ head, doubtful }) => doubtful && head === candidate.clause)
      ? 0.6
      : 1;
  return Math.round((priors[candidate.rule] ?? 0.7) * (0.4 + 0.6 * parse) * doubt * 100) / 100;
}
