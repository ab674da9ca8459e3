import type { Clause, Complement } from '../clause/clause.ts';
import { isCopular } from '../clause/clause.ts';
import { genitiveVerbs, isGoverned } from '../clause/lexicon/valency.ts';
import {
  isPlaceNoun,
  localPrepositions,
  localVerbs,
  motionVerbs,
} from '../clause/lexicon/places.ts';
import { nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import { isSayingClause, isSourcePhrase } from '../clause/speech.ts';
import type { Candidate } from './candidate.ts';
import { predicatesOf } from './copula.ts';
import { inOrder, relationOf } from './relation.ts';

/**
 * „Der Bund lieh der Bank Geld“ → Bund – leihen – Geld · Bund – leihen – Bank (one triple per object)
 * „Die Vorstände einigten sich auf einen Kompromiss“ → Vorstände – sich einigen auf – Kompromiss
 * „Der Minister schweigt“ → Minister – schweigen – nothing
 */
export function active(reading: Reading, clause: Clause): Candidate[] {
  if (clause.verb.voice === 'passive' || clause.verb.voice === 'state') return [];
  if (isCopular(clause) || isCopularVerb(reading, clause) || isLetting(reading, clause)) return [];
  const objects = objectsOf(reading, clause);
  if (objects.length === 0 && isUnfinished(reading, clause)) return [];
  const letting = maybeLetting(reading, clause);
  const actors = letting ? letting.subjects : clause.subjects;
  const subjects: (number | undefined)[] = actors.length === 0 ? [undefined] : [...actors];
  const relation = (object?: { head: number; preposition: string | undefined }) =>
    letting
      ? letRelation(relationOf(reading.tree, clause, object), letting)
      : relationOf(reading.tree, clause, object);
  return subjects.flatMap((subject): Candidate[] => {
    const base = {
      rule: 'active',
      clause: clause.head,
      subject: subject === undefined ? undefined : { head: subject },
    };
    if (objects.length === 0) return [{ ...base, object: undefined, relation: relation() }];
    return objects.map(({ head, preposition }) => ({
      ...base,
      object: { head },
      relation: relation({ head, preposition }),
    }));
  });
}

/** „Die Stadt **ließ** das Haus **abreißen**“ → Stadt – abreißen lassen – Haus: nobody else is named who does it. */
function maybeLetting(reading: Reading, clause: Clause): Clause | undefined {
  if (clause.link !== 'infinitive' || clause.subjects.length > 0) return undefined;
  return reading.clauses.find(
    (other) => other.head === clause.parent && other.verb.lemma === 'lassen',
  );
}

function letRelation(relation: Candidate['relation'], letting: Clause): Candidate['relation'] {
  const reflexive = letting.reflexive === undefined ? [] : [letting.reflexive];
  return {
    lemma: `${reflexive.length > 0 ? 'sich ' : ''}${relation.lemma} lassen`,
    words: inOrder([...relation.words, ...letting.verb.words, ...reflexive]),
  };
}

/** *etwas tun lassen*: what is told is what the other one does. */
function isLetting(reading: Reading, clause: Clause): boolean {
  return (
    clause.verb.lemma === 'lassen' &&
    reading.clauses.some((other) => other.parent === clause.head && other.verb.infinitive)
  );
}

/** *sein, werden, bleiben* with a second noun belong to the copula. */
function isCopularVerb(reading: Reading, clause: Clause): boolean {
  return (
    /^(sein|werden|bleiben)$/.test(clause.verb.lemma) && predicatesOf(reading, clause).length > 0
  );
}

/** The phrases that complete the verb, one entry per conjunct. */
export function objectsOf(
  reading: Reading,
  clause: Clause,
): { head: number; preposition: string | undefined }[] {
  return clause.complements
    .filter(
      ({ heads, preposition = '' }) =>
        !isSourcePhrase(reading.tree, heads[0] as number, preposition),
    )
    .filter((complement) => isObject(reading, clause, complement))
    .flatMap((complement) =>
      complement.heads.map((head) => ({ head, preposition: complement.preposition })),
    );
}

/** Tells objects from adjuncts by case, valency, and what the phrase names. */
export function isObject(reading: Reading, clause: Clause, complement: Complement): boolean {
  const head = complement.heads[0] as number;
  if (reading.circumstances.times.has(head)) return false;
  if (complement.role === 'accusative' || complement.role === 'dative') return true;
  if (complement.governed) return true;
  if (complement.role === 'genitive') return genitiveVerbs.has(clause.verb.lemma);
  if (isPronominal(reading, head) || isManner(reading, head, complement)) return false;
  const preposition = complement.preposition as string;
  if (clause.verb.lemma === 'sein') return true;
  if (isGoverned(clause.verb.lemma, preposition)) return true;
  if (complement.role === 'comparison') return false;
  if (isGoal(reading, clause, head, preposition)) return true;
  if (reading.circumstances.places.has(head) || localPrepositions.has(preposition))
    return localVerbs.has(clause.verb.lemma);
  return isActorPhrase(reading, clause, head, preposition);
}

/** A verb that says nothing without its content or predicate: *er sagte*, *sie ist*. */
function isUnfinished(reading: Reading, clause: Clause): boolean {
  if (
    /^(sein|haben|werden|bleiben|lassen|heißen|sollen|müssen|dürfen|können|wollen|mögen)$/.test(
      clause.verb.lemma,
    )
  )
    return true;
  if (isSayingClause(clause) && (clause.link === 'beside' || alwaysSaying.test(clause.verb.lemma)))
    return true;
  return reading.clauses.some(
    (other) =>
      other.parent === clause.head && (other.link === 'content' || other.link === 'infinitive'),
  );
}

const alwaysSaying =
  /^(sagen|erklären|mitteilen|betonen|behaupten|meinen|finden|äußern|hinzufügen|ergänzen|anmerken|feststellen|bestätigen|versichern)$/;

/** *zu Fuß, zu Recht* say how. */
function isManner(reading: Reading, head: number, { preposition }: Complement): boolean {
  return (
    preposition === 'zu' &&
    /^(fuß|recht|unrecht|hause|zweit|dritt|teil|beginn)$/i.test(nodeAt(reading.tree, head).form)
  );
}

/** *damit, darauf* point to another clause. */
function isPronominal(reading: Reading, head: number): boolean {
  return nodeAt(reading.tree, head).upos === 'ADV';
}

/** *nach Berlin, in die Schweiz, zum Gipfel* with verbs of motion. */
function isGoal(reading: Reading, clause: Clause, head: number, preposition: string): boolean {
  if (!motionVerbs.has(clause.verb.lemma)) return false;
  if (preposition === 'nach' && !isPlaceName(reading, head)) return false;
  if (isAntecedent(clause, head) && /^(in|an|auf)$/.test(preposition)) return false;
  return (
    /^(nach|zu|in|auf|an|aus|von|über)$/.test(preposition) &&
    !reading.circumstances.places.has(head)
  );
}

/** *nach Berlin, nach Hause*, but not *nach der Anerkennung*. */
function isPlaceName(reading: Reading, head: number): boolean {
  const node = nodeAt(reading.tree, head);
  return node.upos === 'PROPN' || isPlaceNoun(node.form) || node.name?.type === 'LOC';
}

/** „eine Phase, in der er startet“: the phrase stands before its clause, and says where. */
function isAntecedent(clause: Clause, head: number): boolean {
  return clause.link === 'relative' && head === clause.host;
}

/** With *mit, gegen, an, von, für* an actor takes part in the event: „kaufte das Haus von der Stadt“. */
function isActorPhrase(
  reading: Reading,
  clause: Clause,
  head: number,
  preposition: string,
): boolean {
  const type = reading.typeAt(head);
  const actor =
    type === 'Person' || type === 'Organization' || type === 'Country' || type === 'Group';
  if (/^(mit|gegen)$/.test(preposition)) return actor || isOnlyCandidate(reading, clause, head);
  return actor && /^(an|von|für|zu)$/.test(preposition);
}

/** „stimmte mit der Mehrheit“: without an object and another governed phrase, *mit* and *gegen* complete the verb. */
function isOnlyCandidate(reading: Reading, clause: Clause, head: number): boolean {
  if (clause.reflexive !== undefined) return false;
  return clause.complements.every(
    (other) =>
      other.heads[0] === head ||
      reading.circumstances.times.has(other.heads[0] as number) ||
      reading.circumstances.places.has(other.heads[0] as number),
  );
}
