import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { isParticipleForm } from '../lexicon/infinitives.ts';
import { dependent, dependents } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**hat** nicht den Preis, sondern die Menge **gesenkt**“: the participle behind *sondern* with what stands there is no second clause; it is the
 * verb, and both phrases are its.
 */
export function joinContrastedVerb(tree: Tree): Tree {
  const verb = tree.nodes.find((node) => isContrasted(tree, node));
  const having = verb && tree.nodes[verb.head];
  if (!verb || !having) return tree;
  const changes = new Map<number, Change>();
  const object = dependents(tree, having.index, 'obj').at(-1);
  for (const { index } of dependents(tree, having.index)) changes.set(index, { head: verb.index });
  for (const { index } of dependents(tree, verb.index, 'obj', 'nsubj'))
    changes.set(index, object ? { head: object.index, deprel: 'conj' } : { deprel: 'obj' });
  for (const { index } of object ? dependents(tree, verb.index, 'cc') : [])
    changes.set(index, { head: dependent(tree, verb.index, 'obj', 'nsubj')?.index ?? verb.index });
  changes.set(verb.index, { head: having.head, deprel: having.deprel, upos: 'VERB' });
  const lowered = changeTree(
    tree,
    new Map([[verb.index, { head: having.head, deprel: having.deprel }]]),
  );
  changes.set(having.index, { head: verb.index, deprel: 'aux', upos: 'AUX' });
  return changeTree(lowered, changes);
}

/** A participle joined to a form of *haben* that has an object and no participle. */
function isContrasted(tree: Tree, { upos, deprel, head, index, lower, feats }: Node): boolean {
  if (upos !== 'VERB' || deprel !== 'conj' || feats['VerbForm'] === 'Fin') return false;
  const having = tree.nodes[head];
  if (!having || maybeAuxiliaryForm(having.lower)?.lemma !== 'haben' || !isParticipleForm(lower))
    return false;
  return (
    dependent(tree, head, 'obj') !== undefined &&
    dependent(tree, index, 'aux', 'aux:pass', 'cop') === undefined &&
    tree.nodes.some(
      (word) => word.lower === 'sondern' && word.index > head && word.index < index,
    ) &&
    tree.nodes.some((word) => word.lower === 'nicht' && word.head === head)
  );
}
