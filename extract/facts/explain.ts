import type { Article } from '../article.ts';
import type { Clause } from '../clause/clause.ts';
import { readClauses } from '../clause/read-clauses.ts';
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

/** What the stages before this one know of an article: its repaired trees, who they speak of, and when. */
export interface Text {
  readonly article: Article;
  readonly trees: readonly Tree[];
  readonly entities: EntityIndex;
  /** Temporal expressions of each tree. */
  readonly times: readonly (readonly TimeExpression[])[];
}

/** The facts of articles with the clauses they come from and the candidates that were refused. */
export function explain(texts: readonly Text[]): Explanation[] {
  const readings = readClauses(
    texts.map(({ article, trees, entities, times }) => ({
      trees,
      entities,
      times,
      date: article.date,
    })),
  );
  const sources = texts.map(({ article, entities }, index): Source => ({
    article,
    entities,
    readings: readings[index] as Reading[],
  }));
  // Step by step over all sentences, as `readClauses` does, and for the same reason.
  const judged = findCandidates(sources)
    .map(({ source, reading, candidate }) => ({
      source,
      reading,
      candidate: asNotAll(reading, withDeniedProof(reading, withDeniedClause(reading, candidate))),
    }))
    .map(({ source, reading, candidate }) => ({
      source,
      reading,
      candidate,
      score: scoreOf(reading, candidate),
    }))
    .map(({ source, reading, candidate, score }) => ({
      source,
      reading,
      candidate,
      score,
      reason: maybeReason(reading, { candidate, score }, source.entities),
    }));
  const told = endsOfClauses(judged.filter(({ reason }) => reason === undefined));
  const facts = new Map<Source, Fact[]>(sources.map((source) => [source, []]));
  const rejected = new Map(sources.map((source) => [source, rejectedLines(source)]));
  for (const { source, reading, candidate, score, reason } of judged)
    if (reason === undefined)
      facts.get(source)?.push(
        buildFact(source.article, source.readings, reading, {
          candidate,
          score,
          told: told.get(reading)?.get(candidate.clause) ?? new Set(),
          entities: source.entities,
        }),
      );
    else
      rejected.get(source)?.push({
        sentence: reading.sentence,
        head: candidate.clause,
        text: candidate.relation.lemma,
        rule: candidate.rule,
        reason,
      });
  return sources.map((source) => ({
    readings: source.readings,
    facts: dropRepeated(facts.get(source) ?? [], source.entities),
    rejected: rejected.get(source) ?? [],
  }));
}

/** An article whose clauses are read. */
interface Source {
  readonly article: Article;
  readonly entities: EntityIndex;
  readonly readings: readonly Reading[];
}

function rejectedLines({ readings }: Source): Rejection[] {
  return readings.filter((reading) => !isProse(reading)).map(rejectLine);
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
  readonly source: Source;
  readonly reading: Reading;
  readonly candidate: Candidate;
}

/** Sentence by sentence, clause by clause, in the order of the rules; but each rule looks at all sentences at once. */
function findCandidates(sources: readonly Source[]): Proposal[] {
  const lines = sources.flatMap((source) =>
    source.readings.filter(isProse).map((reading) => ({ source, reading })),
  );
  const ofClauses = clauseRules.map((rule) =>
    lines.map(({ reading }) => reading.clauses.map((clause) => rule(reading, clause))),
  );
  const ofPhrases = phraseRules.map((rule) => lines.map(({ reading }) => rule(reading)));
  const proposals: Proposal[] = [];
  for (const [line, { source, reading }] of lines.entries()) {
    for (const clause of reading.clauses.keys())
      for (const found of ofClauses)
        for (const candidate of found[line]?.[clause] ?? [])
          proposals.push({ source, reading, candidate });
    for (const found of ofPhrases)
      for (const candidate of found[line] ?? []) proposals.push({ source, reading, candidate });
  }
  return proposals;
}
