import type { Clause } from '../clause/clause.ts';
import { dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { phraseSpan, phraseWords, spanOf } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate, End } from './candidate.ts';
import { namesNobody } from '../clause/negation.ts';

/**
 * „fand keinen Hinweis, **der auf Mord deutet**“: what is denied is denied of those only that the relative clause picks out, so that
 * its words belong to the end.
 */
export function withDeniedClause(reading: Reading, candidate: Candidate): Candidate {
  const denied = maybeDenied(reading, candidate);
  const span = denied && maybeSpan(reading, denied);
  if (!span) return candidate;
  const end: End = { head: denied.head, span };
  return denied.name === 'subject' ? { ...candidate, subject: end } : { ...candidate, object: end };
}

/** „stellt niemanden ein, **der raucht**“: where its words stand apart there is no fact. */
export function isDeniedApart(reading: Reading, candidate: Candidate): boolean {
  const denied = maybeDenied(reading, candidate);
  return denied !== undefined && maybeSpan(reading, denied) === undefined;
}

/** An end of which something is denied, and the clause that says of whom. */
interface DeniedEnd {
  readonly name: 'subject' | 'object';
  readonly head: number;
  readonly relative: Clause;
}

function maybeDenied(reading: Reading, candidate: Candidate): DeniedEnd | undefined {
  if (
    (candidate.rule !== 'active' && candidate.rule !== 'passive' && candidate.rule !== 'copula') ||
    !isNegated(reading, candidate)
  )
    return undefined;
  for (const name of ['subject', 'object'] as const) {
    const head = candidate[name]?.head;
    const relative =
      head === undefined ? undefined : maybeRelative(reading, head, candidate.clause);
    if (head !== undefined && relative) return { name, head, relative };
  }
  return undefined;
}

function isNegated(reading: Reading, { negated, clause }: Candidate): boolean {
  return negated ?? reading.standings.get(clause)?.negation.clause === true;
}

function maybeRelative(reading: Reading, head: number, clause: number): Clause | undefined {
  const relative = reading.clauses.find(
    (each) => each.link === 'relative' && each.host === head && each.parent === clause,
  );
  return relative && isNone(reading, head, clause) ? relative : undefined;
}

/** *kein Haus, niemand, nichts; nie ein Haus*. */
function isNone({ tree }: Reading, head: number, clause: number): boolean {
  if (namesNobody(tree, head) || lower(nodeAt(tree, head)) === 'nichts') return true;
  return (
    dependents(tree, head, 'det').some((article) => lower(article).startsWith('ein')) &&
    dependents(tree, clause, 'advmod').some((word) => /^(nie|niemals|kaum)$/.test(lower(word)))
  );
}

/** The phrase and the clause straight behind its comma as one stretch. */
function maybeSpan({ tree }: Reading, { head, relative }: DeniedEnd): End['span'] {
  const inside = phraseWords(tree, head);
  const last = inside.at(-1) ?? head;
  const words = subtree(tree, relative.head).filter((at) => nodeAt(tree, at).upos !== 'PUNCT');
  if (nodeAt(tree, last + 1).form !== ',' || words[0] !== last + 2) return undefined;
  return { start: phraseSpan(tree, head).start, end: spanOf(tree, words).end };
}
