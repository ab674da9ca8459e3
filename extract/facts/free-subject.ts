import type { Clause } from '../clause/clause.ts';
import { isSaying } from '../clause/lexicon/attitudes.ts';
import { isFreeSubject } from '../clause/free-clause.ts';
import { isOnly } from '../clause/lexicon/restrictions.ts';
import { lower, nodeAt, subtree } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { End } from './candidate.ts';
import { contentSpan } from './content.ts';

/**
 * A clause in place of the subject.
 * „Wer den Täter kennt, soll die Polizei anrufen“ → Wer den Täter kennt – anrufen – die Polizei
 * „Dass das Werk schließt, macht die Lage schwierig“ → Dass das Werk schließt – schwierig machen – die Lage
 */
export function maybeFreeSubject(reading: Reading, clause: Clause): End | undefined {
  if (clause.subjects.length > 0) return undefined;
  const free = reading.clauses.find(
    (other) =>
      other.parent === clause.head &&
      other.head < clause.head &&
      ((other.mark === 'dass' && isFreeSubject(reading.tree, clause.head)) ||
        (other.subjects.some((subject) => lower(nodeAt(reading.tree, subject)) === 'wer') &&
          opensWithWho(reading, other))),
  );
  if (free && isSentence(reading, free, clause)) return undefined;
  return (
    free && {
      head: free.head,
      span: contentSpan(reading, free, clause),
      literal: 'clause' as const,
    }
  );
}

/** „**Wer eine Apotheke übernehme, brauche Geld**, sagte sie“: a whole sentence is said. */
function isSentence(reading: Reading, free: Clause, { verb }: Clause): boolean {
  return (
    isSaying(verb.lemma) &&
    reading.clauses.some(({ parent, link }) => parent === free.head && link === 'conjunct')
  );
}

/** „**Nur wer** einen Ausweis hat, darf hinein“ */
function opensWithWho(reading: Reading, clause: Clause): boolean {
  const first = subtree(reading.tree, clause.head)
    .map((word) => nodeAt(reading.tree, word))
    .find((node) => node.upos !== 'PUNCT' && !isOnly(lower(node)));
  return first !== undefined && lower(first) === 'wer';
}
