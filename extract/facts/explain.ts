import type { Article } from '../article.ts';
import type { Clause } from '../clause/clause.ts';
import { readArticle } from '../clause/read-article.ts';
import type { Reading } from '../clause/reading.ts';
import type { EntityIndex } from '../entity/mention.ts';
import type { Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import { active } from './active.ts';
import { apposition } from './apposition.ts';
import { appointment } from './appointment.ts';
import { buildFact } from './build-fact.ts';
import type { Candidate } from './candidate.ts';
import { scoreOf } from './confidence.ts';
import { content } from './content.ts';
import { copula } from './copula.ts';
import { withDeniedClause } from './denied-end.ts';
import { asNotAll } from './picked-out.ts';
import { received } from './received.ts';
import { reciprocal } from './reciprocal.ts';
import { dropRepeated } from './repeated.ts';
import type { Fact } from './fact.ts';
import { letting } from './letting.ts';
import { maybeReason } from './judge.ts';
import { nominal } from './nominal.ts';
import { participle } from './participle.ts';
import { withDeniedProof } from './proof-clause.ts';
import { passive } from './passive.ts';
import { presentParticiple } from './present-participle.ts';
import { title } from './title.ts';

/** A candidate that is no fact, and why. */
export interface Rejection {
  readonly sentence: number;
  /** Head of the clause. */
  readonly head: number;
  /** The relation that was found. */
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
}

/** What was understood of an article, for people who ask why. */
export interface Explanation {
  readonly readings: readonly Reading[];
  readonly facts: readonly Fact[];
  readonly rejected: readonly Rejection[];
}

/** Rules that read one clause, and rules that read the noun phrases of a sentence. */
const clauseRules: readonly ((reading: Reading, clause: Clause) => Candidate[])[] = [
  active,
  passive,
  copula,
  received,
  letting,
  content,
  reciprocal,
];
const phraseRules: readonly ((reading: Reading) => Candidate[])[] = [
  title,
  nominal,
  participle,
  presentParticiple,
  appointment,
  apposition,
];

/** What the stages before and beside this one know of an article. */
export interface ExplainOptions {
  readonly entities: EntityIndex;
  /** Temporal expressions of a tree. */
  readonly timesOf: (trees: readonly Tree[]) => readonly (readonly TimeExpression[])[];
}

/** The facts with the clauses they come from and the candidates that were refused. */
export function explain(
  article: Article,
  trees: readonly Tree[],
  { entities, timesOf }: ExplainOptions,
): Explanation {
  const readings = readArticle(trees, { entities, timesOf, date: article.date });
  // Step by step over all sentences, as `readArticle` does, and for the same reason.
  const judged = findCandidates(readings.filter(isProse))
    .map(({ reading, candidate }) => ({
      reading,
      candidate: asNotAll(reading, withDeniedProof(reading, withDeniedClause(reading, candidate))),
      score: scoreOf(reading, candidate),
    }))
    .map(({ reading, candidate, score }) => ({
      reading,
      candidate,
      score,
      reason: maybeReason(reading, { candidate, score }, entities),
    }));
  const facts: Fact[] = [];
  const rejected: Rejection[] = readings.filter((reading) => !isProse(reading)).map(rejectLine);
  const told = endsOfClauses(judged.filter(({ reason }) => reason === undefined));
  for (const { reading, candidate, score, reason } of judged)
    if (reason === undefined)
      facts.push(
        buildFact(article, readings, reading, {
          candidate,
          score,
          told: told.get(reading)?.get(candidate.clause) ?? new Set(),
          entities,
        }),
      );
    else
      rejected.push({
        sentence: reading.sentence,
        head: candidate.clause,
        text: candidate.relation.lemma,
        rule: candidate.rule,
        reason,
      });
  return { readings, facts: dropRepeated(facts, entities), rejected };
}

/** Heads of the ends of all facts, by reading and clause. */
function endsOfClauses(accepted: readonly Proposal[]): Map<Reading, Map<number, Set<number>>> {
  const found = new Map<Reading, Map<number, Set<number>>>();
  for (const { reading, candidate } of accepted) {
    let clauses = found.get(reading);
    if (!clauses) found.set(reading, (clauses = new Map()));
    let ends = clauses.get(candidate.clause);
    if (!ends) clauses.set(candidate.clause, (ends = new Set()));
    if (candidate.subject) ends.add(candidate.subject.head);
    if (candidate.object) ends.add(candidate.object.head);
  }
  return found;
}

function isProse({ tree }: Reading): boolean {
  return tree.sentence.kind !== 'noise';
}

function rejectLine({ sentence, tree }: Reading): Rejection {
  return {
    sentence,
    head: tree.root,
    text: 'the whole line',
    rule: 'noise',
    reason: 'it is no prose',
  };
}

/** A candidate with what it was read off. */
interface Proposal {
  readonly reading: Reading;
  readonly candidate: Candidate;
}

/** Sentence by sentence, clause by clause, in the order of the rules; but each rule looks at all sentences at once. */
function findCandidates(readings: readonly Reading[]): Proposal[] {
  const ofClauses = clauseRules.map((rule) =>
    readings.map((reading) => reading.clauses.map((clause) => rule(reading, clause))),
  );
  const ofPhrases = phraseRules.map((rule) => readings.map((reading) => rule(reading)));
  const proposals: Proposal[] = [];
  for (const [sentence, reading] of readings.entries()) {
    for (const clause of reading.clauses.keys())
      for (const found of ofClauses)
        for (const candidate of found[sentence]?.[clause] ?? [])
          proposals.push({ reading, candidate });
    for (const found of ofPhrases)
      for (const candidate of found[sentence] ?? []) proposals.push({ reading, candidate });
  }
  return proposals;
}
