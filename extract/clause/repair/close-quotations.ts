import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { ancestors, dependent, dependents, lower, nodeAt, subtree } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';
import { findQuotations } from './find-quotations.ts';

/**
 * Keeps quotations apart from what introduces them.
 * „**Die Formel**, nach der gerechnet wird, versteht niemand“, bemängelte Kern: the formula is what nobody understands.
 * Der Zeuge berichtete, der Wirt habe gesagt: „**Ich gehe**“: said by the nearest verb of saying.
 */
export function closeQuotations(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const { first, last } of findQuotations(tree)) {
    const tops = tree.nodes
      .slice(first, last + 1)
      .filter(({ head, upos }) => upos !== 'PUNCT' && (head < first || head > last));
    const main = tops.find((node) => isPredicate(tree, node));
    if (!main) continue;
    for (const node of tops) if (node !== main) keepInside(tree, { node, main, last }, changes);
    for (const verb of goesOnOutside(tree, main, { first, last }))
      changes.set(verb.index, { head: main.head });
    const saying = maybeNearerSaying(tree, main, first);
    if (saying) changes.set(main.index, { head: saying.index, deprel: 'ccomp' });
  }
  return changeTree(tree, changes);
}

/** „Ich war müde“, sagte Peters und **grinste**: who speaks goes on to act, unless that is quoted again. */
function goesOnOutside(
  tree: Tree,
  main: Node,
  { first, last }: { readonly first: number; readonly last: number },
): Node[] {
  if (main.head <= last) return [];
  return tree.nodes.filter(
    ({ upos, deprel, head, index }) =>
      upos === 'VERB' &&
      deprel === 'conj' &&
      index > main.head &&
      head >= first &&
      head <= last &&
      !tree.nodes.slice(main.head, index).some(({ form }) => /^[«»„“"]$/.test(form)),
  );
}

function isPredicate(tree: Tree, node: Node): boolean {
  return (
    (node.upos === 'VERB' || dependent(tree, node.index, 'cop') !== undefined) &&
    /^(ccomp|parataxis|conj|dep|xcomp)$/.test(node.deprel)
  );
}

/** A noun of the quotation that hangs on the verb of saying behind it. */
function keepInside(
  tree: Tree,
  { node, main, last }: { readonly node: Node; readonly main: Node; readonly last: number },
  changes: Map<number, Change>,
): void {
  const isNoun = /^(NOUN|PROPN|PRON)$/.test(node.upos);
  if (!isNoun || node.head !== main.head || node.head <= last) return;
  if (!/^(nsubj|obj|obl|obl:arg)$/.test(node.deprel)) return;
  const taken = node.deprel === 'nsubj' && dependent(tree, main.index, 'nsubj') !== undefined;
  changes.set(node.index, { head: main.index, deprel: taken ? 'obj' : node.deprel });
}

/** The verb of saying straight before the colon, below the one that the quotation hangs on. */
function maybeNearerSaying(tree: Tree, main: Node, first: number): Node | undefined {
  if (main.head < 0 || nodeAt(tree, Math.max(0, first - 2)).form !== ':') return undefined;
  const start = subtree(tree, main.index).find((at) => nodeAt(tree, at).upos !== 'PUNCT');
  if (start !== first) return undefined;
  const verb = tree.nodes.slice(main.head + 1, first).findLast(({ upos }) => upos === 'VERB');
  return verb &&
    isSaying(lemmaOfVerb(tree, verb.index)) &&
    ancestors(tree, verb.index).includes(main.head) &&
    hasSpeaker(tree, verb)
    ? verb
    : undefined;
}

/** Its own, or that of the verb before it: *X kam und sagte: „…“*. */
function hasSpeaker(tree: Tree, verb: Node): boolean {
  const own = dependents(tree, verb.index, 'nsubj').some((node) => lower(node) !== 'es');
  const shared =
    verb.deprel === 'conj' &&
    dependents(tree, verb.head, 'nsubj').some((node) => node.index < verb.head);
  return own || shared;
}
