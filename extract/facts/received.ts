import type { Clause } from '../clause/clause.ts';
import { isParticiple } from '../clause/verb-form.ts';
import { nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate } from './candidate.ts';
import { inOrder, relationOf } from './relation.ts';

/**
 * What somebody gets done, with *bekommen* or *erhalten*.
 * „Die Regisseurin bekam von der Stadt den Preis überreicht“ → Stadt – überreichen – den Preis, and – Regisseurin
 */
export function received(reading: Reading, clause: Clause): Candidate[] {
  const done = maybeReceived(reading, clause);
  if (!done) return [];
  const agents = [...givers(reading, done), ...givers(reading, clause)];
  const actors = agents.length === 0 ? [undefined] : agents.map((head) => ({ head }));
  const objects = [
    ...clause.subjects,
    ...[...clause.complements, ...done.complements]
      .filter(({ role }) => role === 'accusative')
      .flatMap(({ heads }) => heads),
  ];
  const relation = {
    lemma: done.verb.lemma,
    words: inOrder([...relationOf(reading.tree, clause).words, ...done.verb.words]),
  };
  return actors.flatMap((subject) =>
    objects.map((head) => ({
      rule: 'passive',
      clause: clause.head,
      subject,
      object: { head },
      relation,
    })),
  );
}

/** *von der Stadt*: towns give as well. */
function givers(reading: Reading, clause: Clause): readonly number[] {
  const giver = clause.complements.find(
    ({ heads, preposition }) =>
      preposition === 'von' && !reading.circumstances.times.has(heads[0] as number),
  );
  return giver?.heads ?? [];
}

/** The participle below *bekommen*: „bekam den Preis **überreicht**“. */
export function maybeReceived(reading: Reading, clause: Clause): Clause | undefined {
  if (
    (clause.verb.lemma !== 'bekommen' &&
      clause.verb.lemma !== 'erhalten' &&
      clause.verb.lemma !== 'kriegen') ||
    clause.verb.voice !== 'active'
  )
    return undefined;
  return reading.clauses.find(
    (other) => isReceived(reading, other) && other.parent === clause.head,
  );
}

/** Is the clause only the participle below *bekommen*? */
export function isReceived(reading: Reading, clause: Clause): boolean {
  return (
    clause.verb.finite === undefined &&
    /^(infinitive|content)$/.test(clause.link) &&
    isParticiple(nodeAt(reading.tree, clause.head)) &&
    reading.clauses.some(
      ({ head, verb }) =>
        head === clause.parent &&
        (verb.lemma === 'bekommen' || verb.lemma === 'erhalten' || verb.lemma === 'kriegen'),
    )
  );
}
