import {
  type ActionNoun,
  isDoneToSomebody,
  maybeActionNoun,
} from '../clause/lexicon/action-nouns.ts';
import { maybeAttitude } from '../clause/lexicon/attitudes.ts';
import type { Clause } from '../clause/clause.ts';
import { dependent, dependents, isNominal, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { conjuncts, maybePreposition, phraseSpan, phraseWords } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { stateOfAdjective } from '../entity/states.ts';
import type { Node } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import type { Candidate } from './candidate.ts';
import { maybeForeseen } from './foreseen.ts';

/**
 * Events inside noun phrases that name both who acts and upon what.
 * „das Telefonat zwischen Berg und Almeida“ → Berg – telefonieren mit – Almeida
 * „die Übernahme der Werft durch Quantis“ → Quantis – übernehmen – Werft
 * „der russische Angriff auf die Ukraine“ → Russland – angreifen – Ukraine
 * „Weber plant ein Treffen mit Kruse“ → Weber – treffen – Kruse, planned
 */
export function nominal(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const node of reading.tree.nodes) {
    const action = node.upos === 'NOUN' ? actionOf(node) : undefined;
    if (action) found.push(...eventsOf(reading, node, action));
  }
  return found;
}

function actionOf({ form, lemma }: Node): ActionNoun | undefined {
  const found = lemma === '_' || lemma === form ? undefined : maybeActionNoun(lemma);
  return found ?? maybeActionNoun(form);
}

interface Pair {
  /** undefined: nobody says who did it. */
  readonly subject: number | undefined;
  readonly object: number;
  readonly lemma: string;
  readonly words: readonly number[];
}

function eventsOf(reading: Reading, noun: Node, action: ActionNoun): Candidate[] {
  const standing = standingOf(reading, noun);
  if (!standing) return [];
  const pairs = [
    ...reciprocalPairs(reading, noun, action),
    ...directedPairs(reading, noun, action),
  ];
  return pairs.map(({ subject, object, lemma, words }) => ({
    rule: 'nominal',
    clause: standing.clause,
    anchor: noun.index,
    subject: subject === undefined ? undefined : agentEnd(reading, subject, object),
    object: { head: object },
    relation: { lemma, words: [noun.index, ...words].toSorted((a, b) => a - b) },
    negated: standing.negated,
    modality: standing.modality,
    claimant: standing.claimant,
  }));
}

/** „der Besuch des Königs in Ulm“: the parser may hang the object on the agent, its words do not belong there. */
function agentEnd(reading: Reading, subject: number, object: number): Candidate['subject'] {
  const cut = new Set(subtree(reading.tree, object));
  return {
    head: subject,
    span: cut.has(subject) ? undefined : phraseSpan(reading.tree, subject, cut),
  };
}

/** *zwischen A und B*: both do it with each other; one triple for each pair. */
function reciprocalPairs(reading: Reading, noun: Node, action: ActionNoun): Pair[] {
  const between = phraseBehind(reading, noun, 'zwischen');
  const lemma = action.objects.get('mit') ?? action.objects.get('gegen');
  if (!between || !lemma) return [];
  // *Bei einem Zusammenstoß auf der B 8 **zwischen Ulm und Blaubeuren***: towns do not collide.
  if (action.verb === 'zusammenstoßen' && reading.typeAt(between.index) === 'Place') return [];
  const [first, ...others] = conjuncts(reading.tree, between.index);
  return others.map((other) => ({
    subject: first as number,
    object: other,
    lemma,
    words: caseWords(reading, between),
  }));
}

function directedPairs(reading: Reading, noun: Node, action: ActionNoun): Pair[] {
  const agents: readonly (number | undefined)[] = agentsOf(reading, noun, action);
  const objects = objectsOf(reading, noun, action);
  const unnamed = agents.length === 0 && isDoneToSomebody(action);
  return objects.flatMap(({ heads, lemma, words }) =>
    heads.flatMap((object) =>
      (unnamed && reading.typeAt(object) ? [undefined] : agents)
        .filter((agent) => agent !== object)
        .map((subject) => ({ subject, object, lemma, words })),
    ),
  );
}

interface Objects {
  readonly heads: readonly number[];
  readonly lemma: string;
  readonly words: readonly number[];
}

/** Objects behind the noun's prepositions, and the genitive of nouns that somebody does to something. */
function objectsOf(reading: Reading, noun: Node, action: ActionNoun): Objects[] {
  const behind = [...action.objects].flatMap(([preposition, lemma]) => {
    const phrase = phraseBehind(reading, noun, preposition);
    return phrase
      ? [{ heads: conjuncts(reading.tree, phrase.index), lemma, words: caseWords(reading, phrase) }]
      : [];
  });
  const patient = action.genitive === 'patient' ? genitiveOf(reading, noun) : undefined;
  return patient
    ? [{ heads: conjuncts(reading.tree, patient.index), lemma: action.verb, words: [] }, ...behind]
    : behind;
}

/** *durch X*, a state in an adjective, the genitive, a possessive, or the subject of the verb that brings it about. */
function agentsOf(reading: Reading, noun: Node, action: ActionNoun): readonly number[] {
  const by = phraseBehind(reading, noun, 'durch');
  if (by && !isRegion(reading, by)) return conjuncts(reading.tree, by.index);
  const adjective = dependents(reading.tree, noun.index, 'amod').find((node) =>
    stateOfAdjective(node.form),
  );
  if (adjective) return [adjective.index];
  const genitive = action.genitive === 'agent' ? genitiveOf(reading, noun) : undefined;
  if (genitive) return conjuncts(reading.tree, genitive.index);
  const possessive = dependent(reading.tree, noun.index, 'det:poss');
  if (possessive && !/^(deren|dessen)$/.test(lower(possessive))) return [possessive.index];
  return initiators(reading, noun);
}

/** „der Bau einer Leitung durch **die Ostsee**“: of places only states have an article and act. */
function isRegion({ tree, typeAt }: Reading, { index, name }: Node): boolean {
  if (name?.type !== 'LOC' || dependent(tree, index, 'det') === undefined) return false;
  return typeAt(index) !== 'Country';
}

/** „X plant/führt/beginnt ein Treffen mit Y“: X takes part. */
function initiators(reading: Reading, noun: Node): readonly number[] {
  const clause = reading.clauses.find((each) => each.head === noun.head);
  if (!clause || !isObjectOf(clause, noun)) return [];
  return initiating.test(clause.verb.lemma) ? clause.subjects : [];
}

const initiating =
  /^(planen|führen|haben|beginnen|starten|vereinbaren|vorbereiten|fortsetzen|beenden|abbrechen|ankündigen|beabsichtigen|absagen|abschließen|schließen|verüben|unternehmen|eröffnen|aufnehmen|absolvieren|androhen|anstreben|verschieben|erwägen|intensivieren|verstärken|abhalten|wagen|versuchen|durchführen)$/;

function isObjectOf(clause: Clause, noun: Node): boolean {
  return clause.complements.some(
    (complement) => complement.role === 'accusative' && complement.heads.includes(noun.index),
  );
}

function genitiveOf(reading: Reading, noun: Node): Node | undefined {
  return dependents(reading.tree, noun.index, 'nmod').find((node) => {
    if (!isNominal(node) || reading.circumstances.times.has(node.index)) return false;
    const preposition = maybePreposition(reading.tree, node.index);
    return preposition === undefined || (preposition === 'von' && node.index > noun.index);
  });
}

function phraseBehind(reading: Reading, noun: Node, preposition: string): Node | undefined {
  const isGiven = preposition === 'an' && isGivenAway(reading, noun);
  const near = [
    ...dependents(reading.tree, noun.index, 'nmod', 'obl', 'appos'),
    ...(isGiven ? [] : siblingsBehind(reading, noun)),
  ];
  return near.find(
    (node) =>
      isNominal(node) &&
      node.index > noun.index &&
      maybePreposition(reading.tree, node.index) === preposition &&
      !reading.circumstances.times.has(node.index),
  );
}

/** „verkaufte seine Beteiligung **an den Investor**“: who gets it. */
function isGivenAway(reading: Reading, { head }: Node): boolean {
  const clause = reading.clauses.find((each) => each.head === head);
  return (
    clause !== undefined &&
    /^(verkaufen|veräußern|abgeben|abtreten|übertragen|übergeben|vererben)$/.test(clause.verb.lemma)
  );
}

/** Parsers often hang the phrase on the verb or on the noun's own genitive. */
function siblingsBehind(reading: Reading, noun: Node): Node[] {
  const below = dependents(reading.tree, noun.index, 'nmod').flatMap((node) =>
    dependents(reading.tree, node.index, 'nmod'),
  );
  const beside =
    noun.head < 0
      ? []
      : dependents(reading.tree, noun.head, 'obl', 'nmod').filter((node) =>
          startsRightBehind(reading, noun, node),
        );
  return [...below, ...beside];
}

/** Right behind the noun or its genitive: „die Kollision eines Frachters **mit einer Fähre**“. */
function startsRightBehind(reading: Reading, noun: Node, phrase: Node): boolean {
  const genitive = genitiveOf(reading, noun);
  const ends = [
    noun.index,
    ...(genitive ? [phraseWords(reading.tree, genitive.index).at(-1) ?? 0] : []),
  ];
  const starts = dependent(reading.tree, phrase.index, 'case')?.index;
  if (starts === undefined) return false;
  const before = reading.tree.nodes[starts - 1]?.upos === 'PUNCT' ? starts - 2 : starts - 1;
  return ends.includes(before);
}

function caseWords(reading: Reading, phrase: Node): number[] {
  return dependents(reading.tree, phrase.index, 'case').map((node) => node.index);
}

interface EventStanding {
  readonly clause: number;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly claimant: number | undefined;
}

/** An event that somebody fears, plans or demands has not happened; one that is denied is left out. */
function standingOf(reading: Reading, noun: Node): EventStanding | undefined {
  const clauseHead = reading.clauseOf[noun.index];
  if (clauseHead === undefined) return undefined;
  const clause = reading.clauses.find((each) => each.head === clauseHead) as Clause;
  const standing = reading.standings.get(clauseHead);
  const negated = dependents(reading.tree, noun.index, 'det').some((node) =>
    lower(node).startsWith('kein'),
  );
  const attitude = isBelow(reading, noun, clause) ? maybeAttitude(clause.verb.lemma) : undefined;
  if (attitude?.negated || isCalledOff(noun, clause)) return undefined;
  const foreseen = maybeForeseen(reading.tree, noun.index);
  if (foreseen === 'never') return undefined;
  const isSo = isDefinite(reading, noun) && standing?.modality !== 'hypothetical';
  const inherited = foreseen ?? (isSo ? 'asserted' : (standing?.modality ?? 'asserted'));
  return {
    clause: clauseHead,
    negated,
    modality: attitude?.modality ?? inherited,
    claimant:
      attitude?.attributed && attitude.modality !== undefined ? clause.subjects[0] : undefined,
  };
}

/** „Die Übernahme der Werft durch Quantis **ist geplatzt**“, **wurde verschoben**: it has not happened. */
function isCalledOff(noun: Node, clause: Clause): boolean {
  return (
    calledOff.test(clause.verb.lemma) &&
    [...clause.subjects, ...clause.complements.flatMap(({ heads }) => heads)].includes(noun.index)
  );
}

const calledOff =
  /^(platzen|ausfallen|absagen|verschieben|aufschieben|vertagen|verschleppen|hinauszögern|verhindern|untersagen|verbieten|stoppen|abblasen|ausbleiben|vereiteln|abwenden|blockieren)$/;

/** Is the noun, or the noun it belongs to, an object of the clause? */
function isBelow(reading: Reading, noun: Node, clause: Clause): boolean {
  const objects = clause.complements.flatMap((complement) => complement.heads);
  return (
    objects.includes(noun.index) ||
    (objects.includes(noun.head) && nodeAt(reading.tree, noun.index).deprel === 'nmod')
  );
}

function isDefinite(reading: Reading, noun: Node): boolean {
  return dependents(reading.tree, noun.index, 'det', 'det:poss').some(
    (node) => !/^k?ein/.test(lower(node)),
  );
}
