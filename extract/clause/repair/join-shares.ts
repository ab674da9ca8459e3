import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** Words in front of the whole that a share is of. */
const owners = /^(ihrer|seiner|unserer)$/;

/**
 * „trennt sich bis Ende März **von 14 ihrer 52 Filialen**“: a number before whose whole with a preposition that the verb asks for is no part of
 * the time before it.
 */
export function joinShares(tree: Tree): Tree {
  const { nodes } = tree;
  for (const owner of nodes) {
    if (owner.deprel !== 'det:poss' || !owners.test(owner.lower)) continue;
    const share = nodes[owner.index - 1];
    const preposition = nodes[owner.index - 2];
    const whole = nodes[owner.head];
    if (share?.upos !== 'NUM' || preposition?.upos !== 'ADP' || !whole) continue;
    if (whole.index < owner.index || (share.deprel !== 'nummod' && whole.head === share.index))
      continue;
    const time = share.head === whole.index ? nodes[whole.head] : nodes[share.head];
    const verb = time && verbOfTime(tree, time);
    if (!verb || time.index > share.index) continue;
    if (!isGoverned(lemmaOfVerb(tree, verb.index), preposition.lower)) continue;
    const changes = new Map<number, Change>();
    changes.set(share.index, { head: verb.index, deprel: 'obl' });
    changes.set(preposition.index, { head: share.index, deprel: 'case' });
    const raised = changeTree(tree, changes);
    return changeTree(raised, new Map([[whole.index, { head: share.index, deprel: 'nmod' }]]));
  }
  return tree;
}

function verbOfTime(tree: Tree, { deprel, form, head, index }: Node): Node | undefined {
  const verb = deprel === 'obl' && isTimeWord(form) ? tree.nodes[head] : undefined;
  return verb?.upos === 'VERB' && dependent(tree, index, 'case') !== undefined ? verb : undefined;
}
