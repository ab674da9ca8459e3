import type { Tree } from '../../parser/tree.ts';
import { changeTree } from './change-tree.ts';

/**
 * „**Amerikanischer und russischer** Außenminister“: two adjectives before one noun; the noun heads the phrase, although the
 * first adjective was taken for a noun joined to it.
 */
export function joinAdjectives(tree: Tree): Tree {
  for (const noun of tree.nodes) {
    const first =
      noun.upos === 'NOUN' && noun.deprel === 'conj' ? tree.nodes[noun.head] : undefined;
    const second = tree.nodes[noun.index - 1];
    if (first?.upos !== 'ADJ' || second?.upos !== 'ADJ' || first.index !== noun.index - 3) continue;
    if (second.head !== first.index || first.head < 0 || !/(e[rnms]?)$/.test(first.form)) continue;
    const raised = changeTree(
      tree,
      new Map([[noun.index, { head: first.head, deprel: first.deprel }]]),
    );
    return changeTree(raised, new Map([[first.index, { head: noun.index, deprel: 'amod' }]]));
  }
  return tree;
}
