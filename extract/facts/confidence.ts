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

/** Confidence of a fact, 0..1: its rule, and how sure the parser is of the words that it joins. */
export function confidenceOf(reading: Reading, candidate: Candidate): number {
  const words = [candidate.clause, candidate.subject?.head, candidate.object?.head].filter(
    (word) => word !== undefined,
  );
  const certainty = words.map((word) => {
    const node = nodeAt(reading.tree, word);
    return node.headProbability * node.deprelProbability;
  });
  const parse =
    certainty.reduce((product, each) => product * each, 1) ** (1 / Math.max(1, certainty.length));
  const doubt =
    reading.clauses.find((clause) => clause.head === candidate.clause)?.doubtful &&
    candidate.subject !== undefined &&
    candidate.object !== undefined
      ? 0.6
      : 1;
  return Math.round((priors[candidate.rule] ?? 0.7) * (0.4 + 0.6 * parse) * doubt * 100) / 100;
}
