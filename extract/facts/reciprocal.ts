import type { Clause } from '../clause/clause.ts';
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
  const lemma = together.get(relation.lemma);
  if (!lemma) return [];
  if (clause.complements.some((complement) => complement.preposition === 'mit')) return [];
  return [
    {
      rule: 'reciprocal',
      clause: clause.head,
      subject: { head: first },
      object: { head: second },
      relation: { ...relation, lemma },
    },
  ];
}
