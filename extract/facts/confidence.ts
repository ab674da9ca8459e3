import { dependent, nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import type { Argument, Fact } from './fact.ts';
import { traitNames, type Traits } from './traits.ts';

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

/** What is seen of a fact itself. */
export interface Seen extends Pick<Fact, 'rule' | 'modality'> {
  readonly subject: Pick<Argument, 'text'> | undefined;
  readonly object: Pick<Argument, 'text'> | undefined;
  /** Who is held to have said it. */
  readonly attribution: unknown;
}

/**
 * Weights of a logistic regression, fitted on triples judged by hand and on gold triples, see `tests/eval/fit-confidence.ts`;
 * few, so that they hold for other articles.
 */
export const calibration: Traits = {
  level: 1.08,
  slope: 0.53,
  stated: 0.78,
  attributed: -0.44,
  imagined: -0.23,
  bare: -0.28,
  pronouns: -0.81,
  doubt: -1.19,
  clause: 0.22,
  leftOut: -0.26,
  person: 0.4,
  length: 0.67,
  name: 0.65,
};

/**
 * 1 for all, the log odds of the score (see `scoreOf`, 0..1), 1 for what stands in so many words (an office beside a name), for what somebody said, for
 * what is only thought of, for a verb without an object, for each end that is a pronoun; how doubtful it is what the ends mean; and the evidence around it.
 */
export function traitsOf(seen: Seen, evidence: Evidence, score: number): Traits {
  const { rule, modality, attribution } = seen;
  const below = Math.min(score, 0.99);
  const isSaid = attribution !== undefined && attribution !== null;
  return {
    level: 1,
    slope: Math.log(below / (1 - below)),
    stated: Number(rule === 'title' || rule === 'apposition'),
    attributed: Number(isSaid),
    imagined: Number(modality === 'hypothetical' || modality === 'possible'),
    bare: Number(rule === 'active' && !seen.object),
    pronouns: Number(isPronoun(seen.subject)) + Number(isPronoun(seen.object)),
    doubt: evidence.doubt,
    clause: evidence.clauseCertainty,
    leftOut: evidence.leftOut,
    person: Number(evidence.isPerson),
    length: evidence.objectLength / 10,
    name: Math.log(Math.max(0.1, evidence.nameCertainty)),
  };
}

/** Confidence of a fact, 0..1: of the facts with 0.8 about eight in ten are right. */
export function confidenceOf(traits: Traits, weights: Traits = calibration): number {
  const sum = traitNames.reduce((total, name) => total + weights[name] * traits[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

function isPronoun(end: Pick<Argument, 'text'> | undefined): boolean {
  return end !== undefined && end.text.length <= 6 && pronouns.has(end.text.toLowerCase());
}

const pronouns: ReadonlySet<string> = new Set(
  'er sie es ihn ihm ihr ihnen ich wir uns mich mir der die das den dem dieser diese dieses'.split(
    ' ',
  ),
);

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
  const isTwoEnded =
    candidate.subject !== undefined &&
    candidate.object !== undefined &&
    !isRoleOf(reading, candidate);
  const doubt =
    isTwoEnded &&
    reading.clauses.some(({ head, doubtful }) => doubtful && head === candidate.clause)
      ? 0.6
      : 1;
  return Math.round((priors[candidate.rule] ?? 0.7) * (0.4 + 0.6 * parse) * doubt * 100) / 100;
}

/** „**Siegerin** wurde **Lena Kurz**“: a bare noun beside a name or a phrase with an article is the predicate, wherever it stands. */
function isRoleOf({ tree }: Reading, { rule, subject, object }: Candidate): boolean {
  if (rule !== 'copula' || !subject || !object) return false;
  const isNamed = (head: number) =>
    nodeAt(tree, head).upos === 'PROPN' || dependent(tree, head, 'det', 'det:poss') !== undefined;
  return (
    nodeAt(tree, object.head).upos === 'NOUN' && isNamed(subject.head) && !isNamed(object.head)
  );
}
