import type { Clause } from '../clause/clause.ts';
import { maybeActionNoun } from '../clause/lexicon/action-nouns.ts';
import { dependent, dependents } from '../clause/navigate.ts';
import { maybePreposition } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node } from '../parser/tree.ts';
import type { Candidate } from './candidate.ts';
import { isOccasion } from './object-predicate.ts';

const appointing: ReadonlySet<string> = new Set(
  'ernennen wählen wiederwählen befördern berufen bestellen bestimmen designieren küren krönen weihen salben erklären degradieren'.split(
    ' ',
  ),
);

/**
 * What somebody becomes.
 * „Lorenz wurde zur Vorsitzenden gewählt“ → Lorenz – werden – Vorsitzende
 * „die Ernennung von Silke Daum zur Botschafterin“ → Silke Daum – werden – Botschafterin
 */
export function appointment(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of reading.clauses)
    if (appointing.has(clause.verb.lemma)) found.push(...fromClause(reading, clause));
  for (const noun of reading.tree.nodes) {
    const candidate = noun.upos === 'NOUN' ? maybeFromNoun(reading, noun) : undefined;
    if (candidate) found.push(candidate);
  }
  return found;
}

function fromClause({ tree }: Reading, clause: Clause): Candidate[] {
  const office = clause.complements.find(
    ({ preposition, heads }) => preposition === 'zu' && !isOccasion(tree, heads[0] as number),
  );
  const named =
    clause.verb.voice === 'active'
      ? clause.complements.find((complement) => complement.role === 'accusative')?.heads
      : clause.subjects;
  return (named ?? []).flatMap((head) =>
    (office?.heads ?? []).map((object) => becoming(head, object, clause.head)),
  );
}

function maybeFromNoun(reading: Reading, noun: Node): Candidate | undefined {
  if (!dependent(reading.tree, noun.index, 'nmod')) return undefined;
  const action = maybeActionNoun(noun.lemma);
  const clause = reading.clauseOf[noun.index];
  if (!action || !appointing.has(action.verb) || clause === undefined) return undefined;
  const phrases = dependents(reading.tree, noun.index, 'nmod').filter(
    (node) => node.index > noun.index,
  );
  const named = phrases.find((node) =>
    /^(von)?$/.test(maybePreposition(reading.tree, node.index) ?? ''),
  );
  const office = [...phrases, ...(named ? dependents(reading.tree, named.index, 'nmod') : [])].find(
    (node) => maybePreposition(reading.tree, node.index) === 'zu',
  );
  return named && office ? becoming(named.index, office.index, clause) : undefined;
}

function becoming(head: number, office: number, clause: number): Candidate {
  return {
    rule: 'appointment',
    clause,
    subject: { head },
    object: { head: office, literal: 'predicate' },
    relation: { lemma: 'werden', words: [] },
  };
}
