import type { Node, Tree } from '../../parser/tree.ts';
import { isZuForm } from '../lexicon/infinitives.ts';
import { dependent, dependents } from '../navigate.ts';
import { changeTree, changeWords } from './change-tree.ts';

/**
 * „riet, die Konten zu prüfen **und bei Anrufen**, die …, **misstrauisch zu sein**“: the second infinitive is joined to the first where *und*
 * stands, and no clause of the noun behind it · „kündigte an, Schritte prüfen **zu lassen** und um Plätze **zu kämpfen**“: with *zu* it goes on from *zu lassen*.
 */
export function raiseSecondInfinitive(original: Tree): Tree {
  const tree = raiseBesideLetting(original);
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

function raiseBesideLetting(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const done = node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
    const letting = done?.deprel === 'xcomp' ? tree.nodes[done.head] : undefined;
    return done &&
      letting?.lower === 'lassen' &&
      letting.index < node.index &&
      isWithZu(tree, letting) &&
      !isWithZu(tree, done) &&
      (isWithZu(tree, node) || isZuForm(node.lower))
      ? { head: letting.index }
      : undefined;
  });
}

function isWithZu(tree: Tree, verb: Node): boolean {
  return dependents(tree, verb.index, 'mark').some(
    ({ lower, upos }) => lower === 'zu' && upos === 'PART',
  );
}
