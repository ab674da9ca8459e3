import type { Clause, Complement } from '../clause/clause.ts';
import { maybeAttitude } from '../clause/lexicon/attitudes.ts';
import { motionVerbs } from '../clause/lexicon/places.ts';
import { isGoverned } from '../clause/lexicon/valency.ts';
import { dependent, nodeAt } from '../clause/navigate.ts';
import { isActor } from '../clause/voices.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate, End } from './candidate.ts';
import { contentsOf } from './content.ts';
import { maybeFreeSubject } from './free-subject.ts';
import { maybeObjectPredicate, withPredicate } from './object-predicate.ts';
import { isObject } from './objects.ts';
import { isPartOf } from './part-of.ts';
import { isSetPhrase } from './set-phrase.ts';
import { isReceived } from './received.ts';
import { relationOf } from './relation.ts';

/**
 * „Der Manager wurde vom Aufsichtsrat entlassen“ → Aufsichtsrat – entlassen – Manager
 * „Die Brücke ist gesperrt“ → nobody – sperren – Brücke
 * „Über den Antrag wurde abgestimmt“ → nobody – abstimmen über – Antrag
 * „Wer zu spät kommt, wird bestraft“ → nobody – bestrafen – Wer zu spät kommt
 */
export function passive(reading: Reading, clause: Clause): Candidate[] {
  if (
    isReceived(reading, clause) ||
    isPosture(clause) ||
    clause.verb.copula !== undefined ||
    (clause.verb.voice !== 'passive' && clause.verb.voice !== 'state')
  )
    return [];
  const agents = agentsOf(reading, clause);
  const actors = agents.length === 0 ? [undefined] : agents.map((head) => ({ head }));
  const patients = clause.impersonal ? [] : clause.subjects;
  if (patients.some((patient) => isAsked(reading, patient))) return [];
  const free = clause.impersonal ? undefined : maybeFreeSubject(reading, clause);
  const ends = free ? [free] : patients.map((head): End => ({ head }));
  const predicate = maybeObjectPredicate(reading, clause);
  return actors.flatMap((subject) => [
    ...ends.map((object) => ({
      rule: 'passive',
      clause: clause.head,
      subject,
      object,
      relation: withPredicate(relationOf(reading.tree, clause), predicate),
    })),
    ...furtherObjects(reading, clause, ends.length > 0)
      .filter(() => free === undefined)
      .filter(({ head }) => predicate?.words.includes(head) !== true)
      .map(({ head, preposition }) => ({
        rule: 'passive',
        clause: clause.head,
        subject,
        object: { head },
        relation: relationOf(reading.tree, clause, { head, preposition }),
      })),
    ...promised(reading, clause).map((object) => ({
      rule: 'passive',
      clause: clause.head,
      subject,
      object,
      relation: relationOf(reading.tree, clause),
    })),
  ]);
}

/** „sagte er, **an die Fans gewandt**“, „**über die Karte gebeugt**“: so somebody stood who did it himself; nobody did it to him. */
function isPosture({ verb, complements }: Clause): boolean {
  return (
    verb.finite === undefined &&
    /^(wenden|drehen|beugen|lehnen|neigen)$/.test(verb.lemma) &&
    complements.every(({ preposition }) => /^(an|zu|gegen|in|über|auf)$/.test(preposition ?? ''))
  );
}

/** „ließ sich kaum trennen, **was** dem Klima anzulasten ist“: without what is asked for, nothing is told. */
function isAsked({ tree }: Reading, patient: number): boolean {
  const { deprel, lower: form } = nodeAt(tree, patient);
  return (form === 'was' || form === 'wer') && deprel.startsWith('nsubj');
}

/** „Der Belegschaft wurde **zugesichert, dass** niemand gehen muss“: nobody says to whom, but what is said is told. */
function promised(reading: Reading, clause: Clause): readonly End[] {
  const isTold =
    clause.subjects.length === 0 &&
    clause.complements.some(({ role }) => role === 'dative') &&
    maybeAttitude(clause.verb.lemma) !== undefined;
  return isTold ? contentsOf(reading, clause, true) : [];
}

/** Without a patient what the verb governs; with one where somebody or something was brought, and what it was done with or to. */
function isToldToo(clause: Clause, { preposition = '' }: Complement, hasPatient: boolean): boolean {
  const { lemma } = clause.verb;
  if (!hasPatient) return isGoverned(lemma, preposition);
  return motionVerbs.has(lemma)
    ? /^(nach|in|zu|an|auf)$/.test(preposition) ||
        (preposition === 'mit' && isGoverned(lemma, preposition))
    : /^(auf|mit|zu|aus|um|gegen|in|für)$/.test(preposition) &&
        (preposition !== 'für' || destining.test(lemma)) &&
        isGoverned(lemma, preposition) &&
        !(preposition === 'zu' && appointing.test(lemma));
}

/** Of these it is told what somebody becomes. */
const appointing =
  /^(wählen|ernennen|befördern|berufen|küren|krönen|weihen|bestellen|designieren)$/;

/** „war **für die Mühle** bestimmt“, „wird **für den Bau** verwendet“ */
const destining =
  /^(bestimmen|vorsehen|reservieren|nominieren|verwenden|nutzen|benutzen|aufwenden)$/;

/** *von* and *durch* name who does it, unless they name a time, a place or belong to the verb. */
function agentsOf(reading: Reading, clause: Clause): readonly number[] {
  return clause.complements.find((complement) => isAgent(reading, clause, complement))?.heads ?? [];
}

function isAgent(reading: Reading, clause: Clause, complement: Complement): boolean {
  if (!/^(von|durch)$/.test(complement.preposition ?? '')) return false;
  const head = complement.heads[0] as number;
  if (reading.circumstances.times.has(head) || isParting(reading, clause, complement)) return false;
  if (isSetPhrase(reading.tree, complement)) return false;
  if (isPartOf(reading.tree, clause, complement) || isOfSubject(reading, clause, head))
    return false;
  const { deprel, form } = nodeAt(reading.tree, head);
  return reading.typeAt(head) !== 'Place' || deprel === 'obl:agent' || authorities.test(form);
}

/** „Versprochen wurden Zulagen **von bis zu sieben Prozent**“: straight behind the subject an amount says how much that is. */
function isOfSubject({ tree }: Reading, { subjects }: Clause, head: number): boolean {
  if (
    !/^(Euro|Dollar|Franken|Prozent|Metern?|Kilometern?|Tonnen|Hektar)$/.test(
      nodeAt(tree, head).form,
    )
  )
    return false;
  const first = dependent(tree, head, 'case')?.index ?? 0;
  return subjects.includes(first - 1) && dependent(tree, head, 'nmod') === undefined;
}

/** „Gefördert wird das Projekt **von der Stadt**“: places that do something. */
const authorities =
  /^((land)?kreis|landkreise?s?|stadt|gemeinden?|kommunen?|land|länder|bundesländer|bund|staat|bezirk|freistaat|kanton)$/i;

/** „**von der Behörde** war nichts zu erfahren“ · „vom Handel **ausgesetzt**“, „von der Bühne **geholt**“: *von* names what from, unless it is somebody who can do it. */
function isParting(reading: Reading, clause: Clause, { heads, preposition }: Complement): boolean {
  if (preposition !== 'von') return false;
  if (clause.verb.obliged && isGoverned(clause.verb.lemma, 'von')) return true;
  const { lemma } = clause.verb;
  const head = heads[0] as number;
  if (separating.test(lemma)) return reading.typeAt(head) !== 'Person';
  const isDuty = /^(Dienst|Amt)$/.test(nodeAt(reading.tree, head).form);
  if (removing.test(lemma) && engines.test(nodeAt(reading.tree, head).form)) return false;
  return (parting.test(lemma) || removing.test(lemma)) && (isDuty || !isActor(reading, head));
}

const separating = /^(trennen|unterscheiden|abziehen|abschneiden|abkoppeln|abgrenzen|lösen)$/;

const parting =
  /^(ausschließen|aussetzen|abhalten|befreien|entfernen|abbringen|ablenken|entbinden|freistellen|suspendieren|freisprechen|ausnehmen|streichen|entlasten|absetzen)$/;

/** What somebody is taken away from: *von der Straße gedrängt*. */
const removing =
  /^(heben|hieven|herunterheben|herunterholen|abnehmen|abreißen|losreißen|kratzen|wischen|stürzen|lotsen|holen|abholen|drängen|stoßen|werfen|reißen|nehmen|fegen|räumen|zerren|ziehen|spülen|schieben|schleudern|wehen|verdrängen|vertreiben|verbannen|verweisen|verjagen|bergen|fernhalten|schicken|stellen|suspendieren)$/;

/** What lifts and throws by itself: „wurde **von einem Kran** gehoben“, „**von einer Böe** gerissen“. */
const engines =
  /(kran|kräne|kränen|bagger|hubschrauber|helikopter|drohne|drohnen|maschine|roboter|schlepper|traktor|wagen|auto|zug|bahn|lastwagen|bus|boot|schiff|sturm|orkan|tornado|wind|böe?n?|welle|wellen|flut|lawine|strömung|explosion|wucht|wasser|wassermassen)s?$/i;

/** Datives, and governed phrases: with a patient only when somebody acts or receives. */
function furtherObjects(
  reading: Reading,
  clause: Clause,
  hasPatient: boolean,
): { head: number; preposition: string | undefined }[] {
  return clause.complements
    .filter(
      (complement) => !isAgent(reading, clause, complement) && complement.role !== 'accusative',
    )
    .filter(
      (complement) =>
        complement.role === 'dative' ||
        isParting(reading, clause, complement) ||
        (complement.role === 'prepositional' && isToldToo(clause, complement, hasPatient)),
    )
    .filter(
      (complement) =>
        isParting(reading, clause, complement) || isObject(reading, clause, complement),
    )
    .flatMap((complement) =>
      complement.heads.map((head) => ({ head, preposition: complement.preposition })),
    );
}
