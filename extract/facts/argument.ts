import { ancestors, dependent, dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { phraseSpan } from '../clause/phrase.ts';
import type { Reading, Speaker } from '../clause/reading.ts';
import { isTimeOfNoun } from '../clause/repair/time-of-noun.ts';
import { findQuotations } from '../clause/repair/find-quotations.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Article } from '../article.ts';
import type { End } from './candidate.ts';
import type { Argument } from './fact.ts';

/** Words a phrase for one end of a fact: as written, without what dates or places it. */
export function buildArgument(
  article: Article,
  reading: Reading,
  end: End,
  pointsTo?: Span,
): Argument {
  const span =
    end.span ??
    withQuotation(
      reading.tree,
      end.head,
      phraseSpan(reading.tree, end.head, timeWords(reading, end.head)),
    );
  return {
    text: article.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    head: end.head,
    sentence: reading.sentence,
    literal: end.literal,
    referent: end.literal === undefined ? referentOf(reading, end.head) : undefined,
    pointsTo,
  };
}

/** „sprach von einem **»Schritt, auf den alle gewartet haben«**“: a quotation that opens in a phrase, and goes on with what hangs on it, is not cut. */
function withQuotation(tree: Tree, head: number, span: Span): Span {
  const { start, text } = tree.sentence;
  if (!/[„»“«"]/.test(text.slice(span.start - start, span.end - start))) return span;
  for (const { first, last } of findQuotations(tree)) {
    const isCut =
      nodeAt(tree, first).start > span.start &&
      nodeAt(tree, first).start < span.end &&
      nodeAt(tree, last).end > span.end;
    if (isCut && isBelow(tree, { first, last, head, behind: span.end }))
      return { start: span.start, end: nodeAt(tree, last + 1).end };
  }
  return span;
}

function isBelow(
  tree: Tree,
  { first, last, head, behind }: { first: number; last: number; head: number; behind: number },
): boolean {
  return tree.nodes
    .slice(first, last + 1)
    .every(
      ({ index, start, upos }) =>
        start < behind || upos === 'PUNCT' || ancestors(tree, index).includes(head),
    );
}

/** Words the one who speaks, possibly in another sentence. */
export function buildSpeaker(
  article: Article,
  readings: readonly Reading[],
  speaker: Speaker,
): Argument {
  return buildArgument(article, readings[speaker.sentence] as Reading, { head: speaker.head });
}

const noWords: ReadonlySet<number> = new Set();

/** Temporal phrases below a head, unless the phrase is itself a time. */
function timeWords(reading: Reading, head: number): ReadonlySet<number> {
  if (reading.circumstances.times.size === 0) return noWords;
  const times = [...reading.circumstances.times.keys()].filter(
    (time) =>
      (time > head || isQuality(reading, head)) &&
      !isOfAttribute(reading, time) &&
      !isTimeOfNoun(reading.tree, time) &&
      ancestors(reading.tree, time).includes(head),
  );
  if (times.length === 0) return noWords;
  return new Set(
    times
      .filter(
        (time) =>
          time < head ||
          dependent(reading.tree, time, 'case') !== undefined ||
          isBare(reading, time),
      )
      .flatMap((time) => subtree(reading.tree, time)),
  );
}

/** „die Nachfolge des **zum Jahresende** ausscheidenden Chefs“: inside an attribute a time cannot be left out. */
function isOfAttribute({ tree }: Reading, time: number): boolean {
  const above = tree.nodes[nodeAt(tree, time).head];
  return above?.upos === 'ADJ' && above.deprel === 'amod' && above.index > time;
}

/** „ist **seit Mai** fertig“: a time before an adjective that is said of the subject. */
function isQuality({ tree }: Reading, head: number): boolean {
  return nodeAt(tree, head).upos === 'ADJ' && dependent(tree, head, 'cop') !== undefined;
}

/** *gestern, heute* date a noun without a preposition; a genitive (*des Jahres*) belongs to it. */
function isBare(reading: Reading, time: number): boolean {
  return (
    nodeAt(reading.tree, time).upos === 'ADV' ||
    /^(gestern|heute|morgen)$/.test(lower(nodeAt(reading.tree, time)))
  );
}

/** „der Direktor des Dienstes, Jeremy Fleming“ means Fleming, „der Investor Quantis“ Quantis; *ich* in a claim means who makes it. */
function referentOf(reading: Reading, head: number): Argument['referent'] {
  const node = nodeAt(reading.tree, head);
  if (isSpeakersSide(reading, node)) return speakerAround(reading, head);
  if (node.upos === 'PRON')
    return node.lower === 'ich' || node.lower === 'mich' || node.lower === 'mir'
      ? speakerAround(reading, head)
      : undefined;
  const name = dependents(reading.tree, head, 'appos').find((child) => isNameOf(child, node));
  return name && node.upos === 'NOUN'
    ? { sentence: reading.sentence, head: name.index }
    : undefined;
}

/** „**Man** habe alles geprüft, sagte Weber“: in indirect speech *man* is the speaker's side. */
export function isSpeakersSide(reading: Reading, node: Node): boolean {
  const clause = reading.clauseOf[node.index];
  return (
    lower(node) === 'man' &&
    clause !== undefined &&
    reading.speakers.has(clause) &&
    reading.clauses.some((each) => each.head === clause && each.verb.mood === 'reported')
  );
}

/** A person's name behind a singular noun, or a firm's straight behind it; a plural has members (*darunter Uniper*). */
function isNameOf(name: Node, noun: Node): boolean {
  if (name.upos !== 'PROPN' || name.index < noun.index || noun.feats['Number'] === 'Plur')
    return false;
  if (!/^(Person|Organization)$/.test(maybeTypeOfNoun(noun.lemma) ?? '')) return false;
  if (name.name?.type === 'PER') return true;
  return name.name !== undefined && name.index === noun.index + 1 && name.feats['Case'] !== 'Gen';
}

function speakerAround(reading: Reading, head: number): Argument['referent'] {
  const clause = reading.clauseOf[head];
  const speaker = clause === undefined ? undefined : reading.speakers.get(clause);
  return speaker && !isSame(reading, speaker, head) ? speaker : undefined;
}

function isSame(reading: Reading, speaker: Speaker, head: number): boolean {
  return speaker.sentence === reading.sentence && speaker.head === head;
}
