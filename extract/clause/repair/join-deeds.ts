import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**des Betrugs** in 167 Fällen **sowie der Urkundenfälschung** schuldig“: the number of cases is of the first deed, and the second deed is joined
 * to the first, not to its cases.
 */
export function joinDeeds(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const cases of tree.nodes) {
    if (cases.form !== 'Fällen' || dependent(tree, cases.index, 'nummod') === undefined) continue;
    const preposition = dependent(tree, cases.index, 'case');
    const deed = preposition?.lower === 'in' ? tree.nodes[preposition.index - 1] : undefined;
    if (deed?.upos !== 'NOUN' || deed.head === cases.index) continue;
    const others = dependents(tree, cases.index, 'conj').filter((other) => isDeed(tree, other));
    if (others.length === 0) continue;
    changes.set(cases.index, { head: deed.index, deprel: 'nmod' });
    for (const { index } of others) changes.set(index, { head: deed.index });
  }
  return changeTree(tree, changes);
}

/** With an article of the singular: no more cases. */
function isDeed(tree: Tree, { index, upos, feats }: Node): boolean {
  return (
    upos === 'NOUN' &&
    feats['Number'] !== 'Plur' &&
    dependents(tree, index, 'det').some(({ lower }) => /^(der|des|einer|eines)$/.test(lower))
  );
}
