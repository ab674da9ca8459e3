import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { isParticipleForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „**Aufgerufen zu dem Streik hatte** die Gewerkschaft“: a participle in first place and *haben* behind its phrase are one verb, and what follows is the subject. */
export function joinFrontParticiple(tree: Tree): Tree {
  const first = tree.nodes[0];
  if (!first || !isParticipleForm(first.lower)) return tree;
  const auxiliary = tree.nodes[first.head];
  if (!auxiliary || !isPerfect(auxiliary) || !isOnlyPhrase(tree, auxiliary)) return tree;
  const { head, deprel } = auxiliary;
  const feats = { VerbForm: 'Part' };
  const raised = changeTree(tree, new Map([[0, { head, deprel, upos: 'VERB', feats }]]));
  const changes = new Map<number, Change>([
    [auxiliary.index, { head: 0, deprel: 'aux', upos: 'AUX' }],
  ]);
  const subject = dependent(tree, auxiliary.index, 'nsubj') ?? bareBehind(tree, auxiliary);
  for (const child of dependents(tree, auxiliary.index))
    if (child !== first)
      changes.set(child.index, child === subject ? { head: 0, deprel: 'nsubj' } : { head: 0 });
  for (const child of dependents(tree, 0, 'nmod')) changes.set(child.index, { deprel: 'obl' });
  return changeTree(raised, changes);
}

function isPerfect(node: Node): boolean {
  return (
    node.index > 2 &&
    node.index < 12 &&
    /^(root|ccomp|conj|parataxis)$/.test(node.deprel) &&
    maybeAuxiliaryForm(lower(node))?.lemma === 'haben'
  );
}

/** A phrase with its preposition stands between the two, and no other verb hangs on *haben*. */
function isOnlyPhrase(tree: Tree, auxiliary: Node): boolean {
  const between = tree.nodes.slice(1, auxiliary.index);
  return (
    between[0]?.upos === 'ADP' &&
    between.every(({ upos }) => upos !== 'PUNCT' && upos !== 'VERB' && upos !== 'AUX') &&
    dependents(tree, auxiliary.index).every(
      ({ index, upos }) => index === 0 || (upos !== 'VERB' && upos !== 'AUX'),
    )
  );
}

/** What may be the subject, taken for an object. */
function bareBehind(tree: Tree, auxiliary: Node): Node | undefined {
  return dependents(tree, auxiliary.index, 'obj', 'obl:arg').find(
    ({ index }) =>
      index > auxiliary.index &&
      dependent(tree, index, 'case') === undefined &&
      isCaseThinkable(tree, index, 'Nom'),
  );
}
