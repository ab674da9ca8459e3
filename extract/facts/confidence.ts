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

/**
 * How a score becomes a confidence: logit(confidence) = offset + slope · logit(score). Fitted on gold triples, see
 * `tests/eval/fit-confidence.ts`; two numbers, so that nothing but the level and the spread is learned.
 */
export const calibration = { offset: 0.16, slope: 0.5 };

/** Confidence of a fact, 0..1: of the facts with 0.8 about eight in ten are right. */
export function confidenceOf(reading: Reading, candidate: Candidate): number {
  const score = Math.min(scoreOf(reading, candidate), 0.99);
  const logit = calibration.offset + calibration.slope * Math.log(score / (1 - score));
  return 1 / (1 + Math.exp(-logit));
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
