import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { changeTree } from './change-tree.ts';

/**
 * „riet, die Konten zu prüfen **und bei Anrufen**, die …, **misstrauisch zu sein**“: the second infinitive is joined to the first where *und*
 * stands, and no clause of the noun behind it.
 */
export function raiseSecondInfinitive(tree: Tree): Tree {
  for (const second of tree.nodes) {
    if (second.deprel !== 'acl' && second.deprel !== 'xcomp') continue;
    const und = dependent(tree, second.index, 'cc');
    const first = und && tree.nodes[und.index - 1];
    if (!und || first?.upos !== 'VERB' || !isWithZu(tree, first) || !isWithZu(tree, second))
      continue;
    const phrases = dependents(tree, first.index, 'obl', 'obl:arg', 'obj', 'advmod').filter(
      ({ index }) => index > und.index && index < second.index,
    );
    if (phrases.length === 0) continue;
    const raised = changeTree(
      tree,
      new Map([[second.index, { head: first.index, deprel: 'conj' }]]),
    );
    return changeTree(raised, new Map(phrases.map(({ index }) => [index, { head: second.index }])));
  }
  return tree;
}

function isWithZu(tree: Tree, verb: Node): boolean {
  return dependents(tree, verb.index, 'mark').some(
    ({ lower, upos }) => lower === 'zu' && upos === 'PART',
  );
}
