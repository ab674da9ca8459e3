import type { Node, Tree } from '../../parser/tree.ts';
import { ancestors, dependent, nodeAt } from '../navigate.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { type Change, changeTree } from './change-tree.ts';
import { findQuotations } from './find-quotations.ts';

/** „bringt im Herbst dieses Jahres **„Faust“** auf die Bühne“: a quoted title behind a time is what is shown, and no name of the time. */
export function raiseQuotedWorks(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const { first, last } of findQuotations(tree)) {
    const title = maybeTitle(tree, first, last);
    const verb = title && maybeVerb(tree, title);
    if (title && verb) changes.set(title.index, { head: verb.index, deprel: 'obj' });
  }
  return changeTree(tree, changes);
}

/** The one word of the quotation that hangs on a time straight before it. */
function maybeTitle(tree: Tree, first: number, last: number): Node | undefined {
  const tops = tree.nodes
    .slice(first, last + 1)
    .filter(({ head, upos }) => upos !== 'PUNCT' && (head < first || head > last));
  const [title] = tops;
  const time = tree.nodes[first - 2];
  return title &&
    time &&
    tops.length === 1 &&
    title.head === time.index &&
    /^(NOUN|PROPN|X)$/.test(title.upos) &&
    /^(appos|flat|nmod|compound|dep)/.test(title.deprel) &&
    isTimeWord(time.form) &&
    dependent(tree, title.index, 'case') === undefined
    ? title
    : undefined;
}

/** The verb that the time dates, without an object so far. */
function maybeVerb(tree: Tree, { index }: Node): Node | undefined {
  const time = ancestors(tree, index).find((above) => nodeAt(tree, above).deprel === 'obl');
  const verb = time === undefined ? undefined : tree.nodes[nodeAt(tree, time).head];
  return verb?.upos === 'VERB' && dependent(tree, verb.index, 'obj') === undefined
    ? verb
    : undefined;
}
