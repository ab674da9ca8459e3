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

/** What tells how likely a fact is right. */
export interface Traits {
  /** See `scoreOf`, 0..1. */
  readonly score: number;
  readonly rule: string;
  /** Is somebody held to have said it? Speakers are what is most often wrong. */
  readonly attributed: boolean;
}

/**
 * How traits become a confidence: logit(confidence) = level + slope · logit(score), and more for what stands in so many words
 * (an office beside a name), less for what somebody said. Fitted on triples judged by hand and on gold triples, see
 * `tests/eval/fit-confidence.ts`; few numbers, so that they hold for other articles.
 */
export const calibration = { level: 0.21, slope: 0.5, stated: 1.56, attributed: -0.98 };

/** Confidence of a fact, 0..1: of the facts with 0.8 about eight in ten are right. */
export function confidenceOf(traits: Traits, weights: typeof calibration = calibration): number {
  const { level, slope } = weights;
  return 1 / (1 + Math.exp(-(level + slope * logit(traits.score) + shiftOf(traits, weights))));
}

/** The score that a confidence was made of. */
export function scoreBehind(confidence: number, traits: Omit<Traits, 'score'>): number {
  const { level, slope } = calibration;
  const odds = (logit(confidence) - level - shiftOf(traits, calibration)) / slope;
  return 1 / (1 + Math.exp(-odds));
}

function shiftOf({ rule, attributed }: Omit<Traits, 'score'>, weights: typeof calibration): number {
  const stated = rule === 'title' || rule === 'apposition';
  return (stated ? weights.stated : 0) + (attributed ? weights.attributed : 0);
}

/** Log odds, of at most 99 %. */
function logit(share: number): number {
  const below = Math.min(share, 0.99);
  return Math.log(below / (1 - below));
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
