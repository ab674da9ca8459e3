import type { Clause, Complement } from '../clause/clause.ts';
import { genitiveVerbs, isGoverned } from '../clause/lexicon/valency.ts';
import {
  isPlaceNoun,
  localPrepositions,
  localVerbs,
  motionVerbs,
  workVerbs,
} from '../clause/lexicon/places.ts';
import { takesDative, takesNoAccusative } from '../clause/lexicon/transitive.ts';
import {
  isMovingInTime,
  isTimeWord,
  isEscapedBefore,
  saysWhen,
  takesDuration,
} from '../clause/lexicon/time-nouns.ts';
import { findCases } from '../clause/case.ts';
import { isWhere } from '../clause/local-phrase.ts';
import { isOfWorth } from '../clause/repair/seat-or-site.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import { isSourcePhrase } from '../clause/source.ts';
import { isAmountPhrase, isMeasured, isMereNumber } from './amount-phrase.ts';
import { isBearer } from './bearer.ts';
import { isDirectedHost } from './direction.ts';
import { isFramePlace } from './frame-place.ts';
import { isHeldFor } from './held-for.ts';
import { isAdverbialGenitive, isMannerPhrase } from './manner-phrase.ts';
import { isPartOf } from './part-of.ts';
import { isPlaceOnly } from './place-only.ts';

/** One end of a fact, with the preposition that joins it to the verb. */
export interface ObjectPhrase {
  readonly head: number;
  readonly preposition: string | undefined;
}

/** The phrases that complete the verb, one entry per conjunct. */
export function objectsOf(reading: Reading, clause: Clause): ObjectPhrase[] {
  return clause.complements
    .filter(
      ({ heads, preposition = '' }) =>
        !isSourcePhrase(reading.tree, clause, { head: heads[0] as number, preposition }),
    )
    .filter((complement) => isObject(reading, clause, complement))
    .flatMap(phrasesOf);
}

function phrasesOf({ heads, preposition }: Complement): ObjectPhrase[] {
  return heads.map((head) => ({ head, preposition }));
}

/**
 * What a verb without any object stands with instead: „wich **auf Busse** aus“, „sprangen **aus den Schienen**“. The verb
 * alone would say less than the sentence, or something else.
 */
export function lastPhrase(reading: Reading, clause: Clause): ObjectPhrase[] {
  const last = clause.complements.findLast((complement) =>
    isLoosePhrase(reading, clause, complement),
  );
  return last ? phrasesOf(last) : [];
}

function isLoosePhrase(reading: Reading, clause: Clause, complement: Complement): boolean {
  const head = complement.heads[0] as number;
  const { preposition = '', role } = complement;
  if (preposition === 'bei' && isBearer(reading, clause, head)) return true;
  if (role !== 'prepositional' || !/^(NOUN|PROPN)$/.test(nodeAt(reading.tree, head).upos))
    return false;
  if (isAntecedent(clause, head) && /^(in|an|auf|bei|über)$/.test(preposition)) return true;
  const { times, places } = reading.circumstances;
  if (times.has(head) || places.has(head)) return false;
  if (
    saysWhen(preposition, nodeAt(reading.tree, head).form) ||
    isMannerPhrase(reading.tree, head, complement) ||
    isPartOf(reading.tree, clause, complement) ||
    isSourcePhrase(reading.tree, clause, { head, preposition })
  )
    return false;
  if (/^(für|gegen|um|mit|von|aus|zu)$/.test(preposition)) return true;
  if (workVerbs.has(clause.verb.lemma) && /^(in|auf|an|unter)$/.test(preposition)) return true;
  if (preposition === 'durch') return motionVerbs.has(clause.verb.lemma);
  if (preposition === 'nach') return isPlaceName(reading, head);
  return /^(an|auf|in|über|unter|vor|hinter|neben)$/.test(preposition) && isGoalCase(reading, head);
}

/** *auf Busse, über die Grenze*: an accusative, or a bare noun. */
function isGoalCase(reading: Reading, head: number): boolean {
  const articles = dependents(reading.tree, head, 'det', 'det:poss', 'amod', 'nummod');
  const node = nodeAt(reading.tree, head);
  if (articles.length === 0) return node.upos === 'NOUN' || node.name === undefined;
  const cases = findCases(reading.tree, head);
  return cases.includes('Acc') && !cases.includes('Dat');
}

/** Tells objects from adjuncts by case, valency, and what the phrase names. */
export function isObject(reading: Reading, clause: Clause, complement: Complement): boolean {
  const head = complement.heads[0] as number;
  if (isDuration(reading, head)) return isDurationVerb(clause, complement);
  if (nodeAt(reading.tree, head).form === 'Uhr' && complement.role === 'prepositional')
    return false;
  if (reading.circumstances.times.has(head)) return isOrigin(clause, complement);
  if (complement.preposition === undefined && isAdverbialGenitive(reading.tree, head)) return false;
  if (/^(accusative|dative)$/.test(complement.role) && isMeasured(reading.tree, head)) return false;
  if (complement.role === 'accusative') return isAccusative(reading, clause);
  if (complement.role === 'dative')
    return isAntecedent(clause, head) || isDative(reading, clause, head);
  if (isMannerPhrase(reading.tree, head, complement) || isPartOf(reading.tree, clause, complement))
    return false;
  if (isHeldFor(reading, clause, complement) || isPlaceOnly(reading, clause, complement))
    return false;
  if (complement.governed || isAmountPhrase(reading, complement)) return true;
  if (complement.role === 'genitive') return genitiveVerbs.has(clause.verb.lemma);
  if (isPronominal(reading, head)) return false;
  const preposition = complement.preposition as string;
  if (preposition === 'von' && isMereNumber(reading.tree, head)) return false;
  if (clause.verb.lemma === 'sein')
    return isFirst(reading, clause, complement) && !/^(außer|neben|statt|trotz)$/.test(preposition);
  if (clause.verb.lemma === 'sterben' && reading.circumstances.places.has(head)) return false;
  if (preposition === 'als' && motionVerbs.has(clause.verb.lemma)) return isRole(reading, head);
  if (isGoverned(clause.verb.lemma, preposition))
    return (
      !isOfOther(reading, clause, complement) &&
      !isEscapedBefore(
        clause.verb.lemma,
        preposition,
        nodeAt(reading.tree, complement.heads[0] as number).form,
      )
    );
  if (complement.role === 'comparison') return false;
  if (isDirectedHost(reading, clause, complement)) return true;
  if (isGoal(reading, clause, head, preposition)) return true;
  if (reading.circumstances.places.has(head) || localPrepositions.has(preposition))
    return localVerbs.has(clause.verb.lemma) && !isFramePlace(reading, clause, complement);
  return isActorPhrase(reading, clause, head, preposition);
}

/** „verlässt den Konzern **auf eigenen Wunsch**“, „nahm das Bild **im Wald** auf“: *sich verlassen auf* and *in die Liste aufnehmen* are others. */
function isOfOther(
  reading: Reading,
  { verb, reflexive }: Clause,
  { heads, preposition }: Complement,
): boolean {
  if (verb.lemma === 'verlassen') return reflexive === undefined;
  return (
    verb.lemma === 'aufnehmen' && preposition === 'in' && !isGoalCase(reading, heads[0] as number)
  );
}

/** „kam als **Flüchtling**“, „ging als **Sieger** vom Platz“; with an article *als* compares. */
function isRole({ tree }: Reading, head: number): boolean {
  return (
    nodeAt(tree, head).upos === 'NOUN' && dependent(tree, head, 'det', 'det:poss') === undefined
  );
}

/** „stammt **aus dem Jahr 1890**“, „reicht **bis ins Jahr 2019** zurück“, „verschob das Spiel **auf Freitag**“: says what it is, not when it was so. */
function isOrigin({ verb }: Clause, { preposition = '' }: Complement): boolean {
  if (isMovingInTime(verb.lemma)) return preposition === 'auf';
  if (verb.lemma === 'zurückgehen') return /^(auf|bis (in|auf|an))$/.test(preposition);
  return (
    /^(stammen|zurückreichen|zurückliegen)$/.test(verb.lemma) &&
    /(^| )(aus|von|auf|in|bis)$/.test(preposition)
  );
}

/** Not beside a verb without objects. */
function isAccusative(reading: Reading, clause: Clause): boolean {
  return !takesNoAccusative(clause.verb.lemma) || isLet(reading, clause);
}

/** „lässt den Weizen **stehen**“ */
function isLet({ clauses }: Reading, { verb, subjects, parent }: Clause): boolean {
  return (
    verb.infinitive &&
    subjects.length === 0 &&
    clauses.some((above) => above.head === parent && above.verb.lemma === 'lassen')
  );
}

/** A bare noun or name shows no dative: only verbs that ask for one have it. */
function isDative(reading: Reading, clause: Clause, head: number): boolean {
  const node = nodeAt(reading.tree, head);
  const shown =
    node.upos === 'PRON' ||
    node.upos === 'DET' ||
    dependent(reading.tree, head, 'det', 'det:poss', 'amod') !== undefined;
  return shown || takesDative(clause.verb.lemma.split(' ').at(-1) ?? '');
}

/** *zwölf Jahre*, but not *zwei Tage vor dem Brand*: that dates, and is no object. */
function isDuration(reading: Reading, head: number): boolean {
  const { tree } = reading;
  return (
    isTimeWord(nodeAt(tree, head).form) &&
    tree.nodes[head - 2]?.lower !== 'so' && // „noch **so einen Winter**“
    dependent(tree, head, 'case') === undefined &&
    dependents(tree, head, 'nummod', 'det', 'amod').some(
      (word) =>
        word.deprel === 'nummod' ||
        /^(ganze|gesamte|halbe)n?$/.test(lower(word)) ||
        /^(ein|eine|einen|mehrere|einige|wenige)$/.test(lower(word)),
    )
  );
}

/** „dauert drei Jahre“, „forderte zwölf Jahre“. */
function isDurationVerb(clause: Clause, { role }: Complement): boolean {
  return role === 'accusative' && takesDuration(clause.verb.lemma);
}

/** „war **auf dem Weg** nach Kiel“: of several phrases of *sein* the first is what is told, but „Nach dem Sturm waren sie **ohne Strom**“, „ist für Pendler **von Wert**“. */
function isFirst(
  { tree, circumstances }: Reading,
  { complements, verb }: Clause,
  told: Complement,
): boolean {
  const phrases = complements.filter(
    ({ role, heads }) => role === 'prepositional' && !circumstances.times.has(heads[0] as number),
  );
  const [first] = phrases;
  if (phrases.length < 2 || !first) return first === told;
  const worth = phrases.find(
    ({ heads, preposition }) =>
      preposition === 'von' && isOfWorth(nodeAt(tree, heads[0] as number).form),
  );
  if (worth) return worth === told;
  const isWhen =
    /^(nach|vor|während|seit|bei|wegen)$/.test(first.preposition ?? '') &&
    (first.heads[0] as number) < (verb.finite ?? 0);
  return phrases[isWhen ? 1 : 0] === told;
}

/** *damit, darauf* point to another clause. */
function isPronominal(reading: Reading, head: number): boolean {
  return nodeAt(reading.tree, head).upos === 'ADV';
}

/** *nach Berlin, in die Schweiz, zum Gipfel* with verbs of motion. */
function isGoal(reading: Reading, clause: Clause, head: number, preposition: string): boolean {
  if (isFetching(reading, clause, head)) return /^(nach|in|zu|an|auf)$/.test(preposition);
  if (!motionVerbs.has(clause.verb.lemma)) return false;
  if (preposition === 'nach' && !isPlaceName(reading, head)) return false;
  if (isAntecedent(clause, head) && /^(in|an|auf)$/.test(preposition)) return false;
  if (isWhere(reading.tree, head, preposition)) return false;
  return (
    /^(nach|zu|in|auf|an|aus|von|über)$/.test(preposition) &&
    !reading.circumstances.places.has(head)
  );
}

/** „holte die Schau **in die Stadt**“, „nach Ulm“, but not „holte den Titel in der letzten Runde“. */
function isFetching(reading: Reading, { verb, complements }: Clause, head: number): boolean {
  return (
    /^(zurück|heim|herein|rein)?holen$/.test(verb.lemma) &&
    complements.some(({ role }) => role === 'accusative') &&
    (isPlaceName(reading, head) || isGoalCase(reading, head)) &&
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
