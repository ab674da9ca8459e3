import type { EntityType } from '../entity/mention.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { TimeExpression } from '../time/interval.ts';
import { findCases } from './case.ts';
import type { Clause } from './clause.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { isPlaceNoun, localPrepositions } from './lexicon/places.ts';
import { ancestors, dependents, nodeAt, subtree } from './navigate.ts';
import { maybePreposition, spanOf } from './phrase.ts';

/** Kind of thing that a phrase names, where the entity stage knows it. */
export type TypeAt = (head: number) => EntityType | undefined;

/** When and where the clauses of a tree happen. */
export interface Circumstances {
  /** Every temporal phrase by its head. */
  readonly times: ReadonlyMap<number, TimeExpression>;
  /** Heads of local phrases by the clause they belong to. */
  readonly places: ReadonlyMap<number, number>;
}

/** Sorts temporal and local phrases out, so that they are not taken for objects. */
export function findCircumstances(
  tree: Tree,
  expressions: readonly TimeExpression[],
  typeAt: TypeAt,
): Circumstances {
  const times = new Map<number, TimeExpression>();
  for (const expression of expressions) {
    const head = headOf(tree, expression);
    if (head !== undefined) times.set(head, expression);
  }
  for (const node of tree.nodes)
    if (!times.has(node.index) && isTimeNoun(tree, node))
      times.set(node.index, unresolved(tree, node));
  const places = new Map<number, number>();
  for (const node of tree.nodes) {
    if (!times.has(node.index) && isPlace(tree, node, typeAt))
      places.set(node.index, nodeAt(tree, node.index).head);
  }
  return { times, places };
}

/** The topmost word inside a range. */
export function headOf(tree: Tree, span: Span): number | undefined {
  const inside = tree.nodes.filter(
    (node) =>
      node.start >= span.start &&
      node.end <= span.end &&
      node.upos !== 'ADP' &&
      node.upos !== 'PUNCT',
  );
  const top = inside.find(
    (node) => !ancestors(tree, node.index).some((at) => inside.some((other) => other.index === at)),
  );
  return (top ?? inside[0])?.index;
}

/** *seit Jahren, jeden Dienstag, im Juni*: a time although no date follows from it. */
function isTimeNoun(tree: Tree, node: Node): boolean {
  if (!isTimeWord(node.form) && !/^(1[0-9]|20)\d\d(er)?$/.test(node.form)) return false;
  if (node.upos === 'NUM') return node.deprel !== 'nummod' && node.deprel !== 'obj';
  if (node.deprel === 'obl' || node.deprel === 'advmod') return true;
  if (node.deprel === 'nmod') return maybePreposition(tree, node.index) !== undefined;
  return /^(obj|nsubj|dep)/.test(node.deprel) && isDated(tree, node);
}

/** *jeden Dienstag, vergangene Woche*: a bare time phrase that cannot be an argument. */
function isDated(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'det', 'amod').some((word) =>
    /^(jede|diese|letzte|nächste|vergangene|kommende|vorige)[nmrs]?$/.test(word.form.toLowerCase()),
  );
}

function unresolved(tree: Tree, node: Node): TimeExpression {
  const words = subtree(
    tree,
    node.index,
    (word) => word.deprel !== 'acl' && word.deprel !== 'conj' && word.deprel !== 'punct',
  );
  const span = spanOf(tree, words);
  const offset = tree.sentence.start;
  return {
    ...span,
    text: tree.sentence.text.slice(span.start - offset, span.end - offset),
    from: undefined,
    to: undefined,
  };
}

function isPlace(tree: Tree, node: Node, typeAt: TypeAt): boolean {
  const preposition = maybePreposition(tree, node.index);
  if (!preposition || !localPrepositions.has(preposition)) return false;
  if (node.upos !== 'NOUN' && node.upos !== 'PROPN') return false;
  if (isDirection(tree, node)) return false;
  const type = typeAt(node.index);
  if (type === 'Place' || type === 'Country') return true;
  if (type === 'Person' || type === 'Event' || type === 'Amount') return false;
  return (
    isPlaceNoun(node.form) ||
    isPlaceNoun(node.lemma) ||
    dependents(tree, node.index, 'appos', 'flat').some((name) => name.name?.type === 'LOC') ||
    node.name?.type === 'LOC'
  );
}

/** *in die Stadt* goes there, *in der Stadt* is there. */
function isDirection(tree: Tree, node: Node): boolean {
  if (!dependents(tree, node.index, 'det', 'det:poss', 'amod').length) return false;
  const cases = findCases(tree, node.index);
  return cases.includes('Acc') && !cases.includes('Dat');
}

/** The time of a clause: the first resolved one among its own phrases, else the first, else that of an argument. */
export function timeOf(
  tree: Tree,
  clause: Clause,
  circumstances: Circumstances,
): TimeExpression | undefined {
  const all = [...circumstances.times];
  const own = all
    .filter(([head]) => nodeAt(tree, head).head === clause.head || head === clause.head)
    .map(([, time]) => time);
  const inArgument = all
    .filter(([head]) => datesArgument(tree, head, clause))
    .map(([, time]) => time);
  return own.find(isResolved) ?? own[0] ?? inArgument.find(isResolved);
}

function isResolved(time: TimeExpression): boolean {
  return time.from !== undefined || time.to !== undefined;
}

/** Parsers often hang *am Freitag* on the object before it: „plant ein Treffen am Freitag“. */
function datesArgument(tree: Tree, head: number, clause: Clause): boolean {
  const preposition = maybePreposition(tree, head);
  if (preposition === undefined || /^(von|aus|für)$/.test(preposition)) return false;
  const noun = nodeAt(tree, head).head;
  return noun >= 0 && nodeAt(tree, noun).head === clause.head;
}

/** The place of a clause: its first local phrase, nearest to the verb in the tree. */
export function placeOf(clause: Clause, circumstances: Circumstances): number | undefined {
  return [...circumstances.places].find(([, host]) => host === clause.head)?.[0];
}
