import type { Clause } from '../clause/clause.ts';
import { dependents } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate } from './candidate.ts';
import { relationOf } from './relation.ts';

/** Verbs of doing something with each other, and whether *mit* joins them. */
const together: ReadonlyMap<string, string> = new Map(
  'sprechen telefonieren verhandeln beraten diskutieren streiten zusammenkommen zusammenarbeiten kooperieren konkurrieren fusionieren sich_treffen sich_einigen sich_verständigen sich_unterhalten sich_verabreden sich_versöhnen sich_zusammenschließen'
    .split(' ')
    .map((verb) => [verb.replace('_', ' '), `${verb.replace('_', ' ')} mit`]),
);

/**
 * Two who do something with each other.
 * „Blinken und Lawrow wollen sprechen“ → Blinken – sprechen mit – Lawrow
 */
export function reciprocal(reading: Reading, clause: Clause): Candidate[] {
  const [first, second] = clause.subjects;
  if (first === undefined || second === undefined || clause.subjects.length > 2) return [];
  const relation = relationOf(reading.tree, clause);
  const each = eachOther(reading, clause);
  if (each !== undefined) {
    const both = { ...relation, words: [...relation.words, each] };
    return [pairOf(clause, both, first, second), pairOf(clause, both, second, first)];
  }
  const lemma = together.get(relation.lemma);
  if (!lemma) return [];
  if (clause.complements.some((complement) => complement.preposition === 'mit')) return [];
  return [pairOf(clause, { ...relation, lemma }, first, second)];
}

/** „Stadt und Land **brauchen einander**“: each of the two does to the other what the verb says. */
function eachOther({ tree }: Reading, { head, complements }: Clause): number | undefined {
  return complements.some(({ role }) => role === 'accusative')
    ? undefined
    : dependents(tree, head, 'obj').find(({ lower }) => lower === 'einander')?.index;
}

function pairOf(
  { head }: Clause,
  relation: Candidate['relation'],
  subject: number,
  object: number,
): Candidate {
  return {
    rule: 'reciprocal',
    clause: head,
    subject: { head: subject },
    object: { head: object },
    relation,
  };
}
