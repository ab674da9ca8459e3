import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/**
 * „ein Pilot, der flog, aber bei Ulm abstürzte“: a second clause behind *und, aber* that hangs on the same word as
 * the first is its conjunct.
 */
export function joinClauses(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const first = isJoined(tree, node) ? siblingBefore(tree, node) : undefined;
    return first && { head: first.index, deprel: 'conj' };
  });
}

function isJoined(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'acl' && node.deprel !== 'advcl') return false;
  return (
    node.upos === 'VERB' &&
    dependent(tree, node.index, 'cc') !== undefined &&
    !dependent(tree, node.index, 'nsubj', 'nsubj:pass', 'mark')
  );
}

function siblingBefore(tree: Tree, node: Node): Node | undefined {
  return dependents(tree, node.head, node.deprel).findLast(
    (other) => other.index < node.index && other.index > node.head,
  );
}
