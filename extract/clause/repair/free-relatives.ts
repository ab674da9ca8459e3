import type { Node, Tree } from '../../parser/tree.ts';
import { dependents, isNominal } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/**
 * „Der Plan sei gut, sagte Ott, **der im Amt ist**“: a form of *sein* with a relative pronoun as its subject is no copula of
 * what stands far before, but tells of the noun before the comma.
 */
export function freeRelatives(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const noun = node.deprel === 'cop' ? nounBefore(tree, node) : undefined;
    if (noun) return { head: noun.index, deprel: 'acl' };
    return isClauseOfItsOwn(tree, node) ? { deprel: 'conj', upos: 'VERB' } : undefined;
  });
}

/** „Die Lage ist ernst, **niemand ist** in Gefahr“: behind the predicate and a comma it has a subject and a phrase of its own. */
function isClauseOfItsOwn(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'cop' || node.index < node.head) return false;
  const subject = dependents(tree, node.index, 'nsubj').find(({ index }) => index < node.index);
  return (
    subject !== undefined &&
    tree.nodes[node.head + 1]?.form === ',' &&
    subject.index > node.head + 1 &&
    dependents(tree, node.index, 'obl', 'advmod').some(({ index }) => index > node.index)
  );
}

function nounBefore(tree: Tree, node: Node): Node | undefined {
  const pronoun = dependents(tree, node.index, 'nsubj').find(
    ({ upos, index }) =>
      upos === 'PRON' && index < node.index && tree.nodes[index - 1]?.form === ',',
  );
  if (!pronoun || pronoun.index < node.head) return undefined;
  let noun = tree.nodes[pronoun.index - 2];
  while (noun && /^(flat|appos)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  return noun && isNominal(noun) ? noun : undefined;
}
