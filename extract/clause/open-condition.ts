import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { dependent, nodeAt, subtree } from './navigate.ts';
import { findVerb } from './verb.ts';

/** Conditions without *wenn*: their verb opens them, or *vorausgesetzt* and *es sei denn* stand before them. */
export function opensCondition(tree: Tree, node: Node, parent: Clause): boolean {
  return (
    isVerbFirst(tree, node, parent) ||
    isTrailingCondition(tree, node, parent) ||
    (node.head === parent.head && isProviso(tree, node.index))
  );
}

/** „Die Stadt baut, **vorausgesetzt, das Land zahlt**“, „Das Bad schließt, **es sei denn, das Land zahlt**“ */
export function isProviso(tree: Tree, head: number): boolean {
  return provisoBefore(tree, head) !== undefined;
}

/** The word that makes a clause behind it a proviso: *vorausgesetzt*, the *denn* of *es sei denn*. */
export function provisoBefore({ nodes }: Tree, head: number): Node | undefined {
  for (let at = head - 1; at > 1; at--) {
    if (nodes[at]?.form !== ',') continue;
    const word = nodes[at - 1];
    if (word?.lower === 'vorausgesetzt') return word;
    return word?.lower === 'denn' && nodes[at - 2]?.lower === 'sei' ? word : undefined;
  }
  return undefined;
}

/** „**Sollte** die Bank kündigen, verliert die Familie …“: a clause before the main verb that begins with its own. */
function isVerbFirst(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head || node.index > parent.head || /^(conj|acl)$/.test(node.deprel))
    return false;
  const words = subtree(tree, node.index);
  const last = words.findLast((word) => nodeAt(tree, word).form !== ',') ?? 0;
  return (
    words[0] === 0 &&
    findVerb(tree, node.index).finite === 0 &&
    tree.nodes[last + 1]?.form === ',' &&
    parent.verb.finite === last + 2
  );
}

/** „Es drohen Strafen, **sollte** die Bank kündigen“: the same behind the main verb; its subject follows the verb. */
function isTrailingCondition(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head || node.index < parent.head) return false;
  const first = subtree(tree, node.index).find((word) => nodeAt(tree, word).upos !== 'PUNCT');
  if (!first || nodeAt(tree, first - 1).form !== ',') return false;
  const subject = dependent(tree, node.index, 'nsubj', 'nsubj:pass');
  return (
    /^(sollte|wäre|hätte|würde)n?$/.test(nodeAt(tree, first).form) &&
    subject !== undefined &&
    subject.index > first
  );
}
