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
  const lemma = together.get(relationOf(reading.tree, clause).lemma);
  const [first, second, ...others] = clause.subjects;
  if (!lemma || first === undefined || second === undefined || others.length > 0) return [];
  if (clause.complements.some((complement) => complement.preposition === 'mit')) return [];
  const relation = { ...relationOf(reading.tree, clause), lemma };
  return [
    {
      rule: 'reciprocal',
      clause: clause.head,
      subject: { head: first },
      object: { head: second },
      relation,
    },
  ];
}
