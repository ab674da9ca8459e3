import type { Node, Tree } from '../parser/tree.ts';
import { dependent, subtree } from './navigate.ts';
import { perWord } from './per-word.ts';

/** The words of a clause without those of the clauses below it. */
export const localWords = perWord((tree, head): readonly number[] =>
  subtree(tree, head, (node) => !opensClause(tree, node)),
);

function opensClause(tree: Tree, node: Node): boolean {
  if (dependent(tree, node.index, 'cop', 'nsubj', 'nsubj:pass', 'orphan')) return true;
  if (node.deprel === 'parataxis') return true;
  return (
    node.upos === 'VERB' &&
    /^(ccomp|xcomp|csubj|advcl|acl|conj|parataxis|root|appos|obj|obl|nmod)$/.test(node.deprel)
  );
}
