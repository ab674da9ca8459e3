import type { Article } from '../article.ts';
import { startBeforePreposition } from '../clause/before-preposition.ts';
import { localPrepositions } from '../clause/lexicon/places.ts';
import type { Negation } from '../clause/negation.ts';
import { ancestors, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { conjuncts, maybePreposition, phraseSpan } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { EntityIndex } from '../entity/mention.ts';
import type { Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { TimeExpression } from '../time/interval.ts';
import { adjunctsAt, looseWords } from './adjuncts.ts';
import { formerly } from './formerly.ts';
import { buildArgument, buildSpeaker } from './argument.ts';
import type { Candidate, End } from './candidate.ts';
import { traitsOf } from './confidence.ts';
import { evidenceOf, isTold, leftOutOf, type Parts } from './evidence.ts';
import type { Argument, Fact } from './fact.ts';
import { maybePointed, withPointer } from './pointed.ts';

/** A candidate with its score, see `scoreOf`. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** A candidate that is a fact. */
export interface Accepted extends Scored {
  /** Heads of the ends of all facts of the clause. */
  readonly told: ReadonlySet<number>;
  readonly entities: EntityIndex;
}

/** Words a candidate and adds its standing, speaker, time and place. */
export function buildFact(
  article: Article,
  readings: readonly Reading[],
  reading: Reading,
  { candidate: proposed, score, told, entities }: Accepted,
): Fact {
  const candidate = withPointer(readings, reading, proposed);
  const standing = reading.standings.get(candidate.clause);
  const speaker =
    candidate.timeless || candidate.unclaimed === true
      ? undefined
      : reading.speakers.get(candidate.clause);
  const place = placeFor(reading, candidate);
  const attribution =
    claimantOf(article, readings, reading, candidate) ??
    (speaker && buildSpeaker(article, readings, speaker));
  const subject = candidate.subject && endOf(article, readings, reading, candidate.subject);
  const object = candidate.object && endOf(article, readings, reading, candidate.object);
  const { rule } = candidate;
  const modality =
    candidate.modality ?? (candidate.timeless ? 'asserted' : (standing?.modality ?? 'asserted'));
  const parts: Parts = {
    clause: candidate.clause,
    subject,
    relation: wording(article, reading, candidate),
    object,
    modality,
    attribution,
    time: timeFor(reading, candidate),
    place: place === undefined ? undefined : withPreposition(article, reading, place),
    rule,
  };
  const leftOut = leftOutOf(reading, parts);
  // Field by field: a spread would give every fact a shape of its own, and every look at one would cost several times as much.
  return {
    sentence: reading.sentence,
    clause: parts.clause,
    subject,
    relation: parts.relation,
    object,
    negated: candidate.negated ?? isNegated(reading, candidate),
    modality,
    attribution,
    time: parts.time,
    place: parts.place,
    adjuncts: isOfClause(candidate)
      ? adjunctsAt(reading, {
          parts,
          words: [
            ...leftOut,
            ...looseWords(reading, parts.clause).filter((node) => !isTold(node, parts)),
          ],
          ends: [subject?.head, object?.head],
          told,
        })
      : formerly(reading.tree, candidate, object),
    traits: traitsOf(parts, evidenceOf(reading, parts, leftOut, entities), score),
    rule,
  };
}

function endOf(
  article: Article,
  readings: readonly Reading[],
  reading: Reading,
  end: End,
): Argument {
  const pointsTo = end.span ? undefined : maybePointed(readings, reading, end.head);
  return buildArgument(article, reading, end, pointsTo);
}

/** Not one inside a noun phrase. */
function isOfClause({ timeless, anchor, relation }: Candidate): boolean {
  return timeless !== true && anchor === undefined && relation.words.length > 0;
}

function claimantOf(
  article: Article,
  readings: readonly Reading[],
  reading: Reading,
  candidate: Candidate,
): Argument | undefined {
  return candidate.claimant === undefined
    ? undefined
    : buildSpeaker(article, readings, { sentence: reading.sentence, head: candidate.claimant });
}

function isNegated(reading: Reading, candidate: Candidate): boolean {
  const negation = candidate.timeless
    ? undefined
    : reading.standings.get(candidate.clause)?.negation;
  if (!negation) return false;
  return (
    negation.clause || isDenied(negation, candidate.subject) || isDenied(negation, candidate.object)
  );
}

function isDenied(negation: Negation, end: End | undefined): boolean {
  return end !== undefined && negation.phrases.has(end.head);
}

/** Pieces of the relation, neighbours joined: *hat … gekauft* is two, *wurde verkauft* one. */
function wording(article: Article, reading: Reading, candidate: Candidate): Fact['relation'] {
  const spans: Span[] = [];
  for (const word of candidate.relation.words) {
    const { start, end } = nodeAt(reading.tree, word);
    const last = spans.at(-1);
    if (last && article.text.slice(last.end, start).trim() === '')
      spans[spans.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else spans.push({ start, end });
  }
  const text = spans.map((span) => article.text.slice(span.start, span.end)).join(' ');
  const { lemma } = candidate.relation;
  return { text: text === '' ? lemma : text, lemma, spans };
}

/** A fact inside a noun phrase has the time that stands there, else that of its clause. */
function timeFor(reading: Reading, candidate: Candidate): TimeExpression | undefined {
  if (candidate.timeless || isTimeItself(reading, candidate)) return undefined;
  const { anchor } = candidate;
  const own =
    anchor === undefined
      ? undefined
      : [...reading.circumstances.times].find(([head]) => isBelow(reading, head, anchor));
  if (own)
    return isRanked(reading, anchor, own[1]) || isFor(candidate, own[1]) ? undefined : own[1];
  const time = reading.clauseTimes.get(candidate.clause);
  if (anchor === undefined) return time;
  if (candidate.rule !== 'nominal' || !time || isEarlier(reading, anchor)) return undefined;
  if (isAnnounced(reading, candidate)) return undefined;
  return holds(reading, time, anchor) || /^bis /i.test(time.text) ? undefined : time;
}

/** „der **für 2024** geplante Beitritt“: then it is to come, and was planned before. */
function isFor({ rule }: Candidate, { text }: TimeExpression): boolean {
  return rule === 'participle' && /^(für|auf) /.test(text);
}

/** „kündigte **am Montag** Gespräche mit dem Land an“: then they were announced, and not held. */
function isAnnounced({ clauses }: Reading, { clause, modality }: Candidate): boolean {
  if (!/^(planned|wanted)$/.test(modality ?? '')) return false;
  const above = clauses.find(({ head }) => head === clause);
  return (
    above !== undefined &&
    /^(past|perfect)$/.test(above.verb.tense ?? '') &&
    announcing.has(above.verb.lemma)
  );
}

const announcing: ReadonlySet<string> = new Set(
  'ankündigen versprechen zusagen fordern verlangen anbieten vorschlagen beantragen planen vereinbaren beschließen anregen verabreden'.split(
    ' ',
  ),
);

/** „der **erste** Besuch in Georgien **seit vier Jahren**“: for so long there was none. */
function isRanked(
  { tree }: Reading,
  anchor: number | undefined,
  { text }: TimeExpression,
): boolean {
  return (
    anchor !== undefined &&
    /^seit /i.test(text) &&
    dependents(tree, anchor, 'amod').some(({ lower: form }) => /^(erst|einzig)e[nmrs]?$/.test(form))
  );
}

/**
 * „**Nach ihrem Protest** gegen den Bau durfte sie elf Jahre lang nicht reisen“, „**Nach einer Vereinbarung** zwischen Stadt und Land ist das
 * Geld **bis 2027** gesichert“: what came before was at another time.
 */
function isEarlier({ tree }: Reading, anchor: number): boolean {
  return /^(nach|seit|laut|gemäß|um|wegen|über|aufgrund)$/.test(
    maybePreposition(tree, anchor) ?? '',
  );
}

/** „**Nach der Anerkennung** der Republik“ is not when it was recognised. */
function holds({ tree }: Reading, time: TimeExpression, word: number): boolean {
  const { start } = nodeAt(tree, word);
  return time.start <= start && start < time.end;
}

/** „dauert drei Jahre“: what the object says is not the time of the fact. */
function isTimeItself(reading: Reading, { object, clause }: Candidate): boolean {
  const time = object && reading.circumstances.times.get(object.head);
  return time !== undefined && time === reading.clauseTimes.get(clause);
}

function placeFor(reading: Reading, candidate: Candidate): number | undefined {
  if (candidate.timeless) return undefined;
  const { anchor } = candidate;
  const ends = [candidate.object?.head, candidate.subject?.head];
  const own =
    anchor === undefined
      ? []
      : [...reading.circumstances.places.keys()].filter((head) => isBelow(reading, head, anchor));
  const place =
    own.find((head) => !ends.includes(head)) ??
    (anchor === undefined ? reading.clausePlaces.get(candidate.clause) : undefined);
  return place === undefined || conjuncts(reading.tree, place).some((head) => ends.includes(head))
    ? undefined
    : place;
}

function isBelow(reading: Reading, word: number, anchor: number): boolean {
  return ancestors(reading.tree, word).includes(anchor);
}

/** „in Genf“: the place as written, preposition included unless it gives a direction. */
function withPreposition(article: Article, reading: Reading, head: number): Argument {
  const phrase = buildArgument(article, reading, { head });
  const first = Math.min(
    phrase.start,
    ...dependents(reading.tree, head, 'case')
      .filter((node) => localPrepositions.has(lower(node)))
      .map((node) => node.start),
  );
  const start = startBeforePreposition(reading.tree, head, first);
  const joined = conjuncts(reading.tree, head);
  const last =
    /^zwischen /i.test(article.text.slice(start)) || areTowns(reading.tree, joined)
      ? joined.at(-1)
      : undefined;
  const end = last === undefined ? phrase.end : phraseSpan(reading.tree, last).end;
  return { ...phrase, start, end, text: article.text.slice(start, end) };
}

/** „in Ulm **und Bern**“: the fact is true of all of them. */
function areTowns(tree: Tree, heads: readonly number[]): boolean {
  return heads.every((head) => nodeAt(tree, head).name?.type === 'LOC');
}
