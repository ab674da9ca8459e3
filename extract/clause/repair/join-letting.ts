import type { Node, Tree } from '../../parser/tree.ts';
import { dependents, lower } from '../navigate.ts';
import { type Changes, changeTree } from './change-tree.ts';

/** Forms of *lassen* that may close a clause. */
export const lettingForms = ['lässt', 'lasse', 'lassen', 'ließ', 'ließe', 'ließen'];

/** „…, dass sich das nicht **bezahlen lasse**“: an infinitive that hangs beside *lassen* goes below it, its subject on it. */
export function joinLetting(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const infinitive = maybeInfinitive(tree, node);
      if (!infinitive) return [];
      const subjects = dependents(tree, infinitive.index, 'nsubj').map(
        ({ index }) => [index, { head: node.index }] as const,
      );
      return [[infinitive.index, { head: node.index, deprel: 'xcomp' }] as const, ...subjects];
    }),
  );
  return changeTree(tree, changes);
}

/** The infinitive straight before a form of *lassen* that depends on the same word. */
function maybeInfinitive(tree: Tree, node: Node): Node | undefined {
  const before = tree.nodes[node.index - 1];
  return before?.upos === 'VERB' &&
    before.feats['VerbForm'] === 'Inf' &&
    before.head === node.head &&
    before.head >= 0 &&
    lettingForms.includes(lower(node))
    ? before
    : undefined;
}
