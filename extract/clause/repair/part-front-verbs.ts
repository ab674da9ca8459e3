import type { Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { nodeAt } from '../navigate.ts';
import { isParticiple } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Die Jury hatte getagt; **beworben hatten** sich zwölf Frauen“: behind a semicolon a participle and its auxiliary open a clause of
 * their own, and what follows belongs to it.
 */
export function partFrontVerbs(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const mark of tree.nodes) {
    if (mark.form !== ';') continue;
    const [verb, auxiliary] = [tree.nodes[mark.index + 1], tree.nodes[mark.index + 2]];
    if (verb === undefined || auxiliary === undefined || !isParticiple(verb)) continue;
    const above = verb.head === auxiliary.index ? auxiliary.head : verb.head;
    if (!maybeAuxiliaryForm(auxiliary.lower) || above < 0 || above > mark.index) continue;
    changes.set(verb.index, { head: topOf(tree, above), deprel: 'conj', upos: 'VERB' });
    changes.set(auxiliary.index, { head: verb.index, deprel: 'aux', upos: 'AUX' });
    const next = tree.nodes.findIndex(({ form, index }) => index > mark.index && form === ';');
    const end = next < 0 ? tree.nodes.length - 1 : next;
    for (const { index, head } of tree.nodes.slice(auxiliary.index + 1, end))
      if (head < mark.index || head === auxiliary.index) changes.set(index, { head: verb.index });
  }
  return changeTree(tree, changes);
}

/** The verb at the top of the clause before. */
function topOf(tree: Tree, at: number): number {
  const { head, deprel, upos } = nodeAt(tree, at);
  return head < 0 || (upos === 'VERB' && deprel !== 'aux') ? at : topOf(tree, head);
}
