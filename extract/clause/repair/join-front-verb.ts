import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm, modals } from '../lexicon/auxiliaries.ts';
import { isParticipleForm } from '../lexicon/infinitives.ts';
import { dependents, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**Gelogen habe** er nie, beteuerte der Zeuge“, „**Vertrauen könne** er der Firma nicht, sagte …“: a full verb in first place and the
 * auxiliary behind it are one verb, and not two things that were said.
 */
export function joinFrontVerb(original: Tree): Tree {
  const tree = markManner(original);
  const auxiliary = tree.nodes.slice(1, 7).find(isFiniteAuxiliary);
  const verb = auxiliary && maybeFrontVerb(tree, auxiliary);
  if (!auxiliary || !verb) return tree;
  const form = isVerb(verb) ? {} : { upos: 'VERB', feats: formOf(verb) };
  const changes = new Map<number, Change>([
    [verb.index, { deprel: 'ccomp', ...form }],
    [auxiliary.index, { head: verb.index, deprel: 'aux' }],
  ]);
  const end = endOf(tree, auxiliary);
  for (const child of dependents(tree, auxiliary.index))
    changes.set(child.index, { head: verb.index });
  for (const child of dependents(tree, auxiliary.head, 'advmod'))
    if (child.index > auxiliary.index && child.index < end)
      changes.set(child.index, { head: verb.index });
  for (const child of dependents(tree, verb.index, 'nmod'))
    if (child.index > auxiliary.index)
      changes.set(child.index, { deprel: hasCase(tree, child) ? 'obl' : 'obl:arg' });
  return changeTree(tree, changes);
}

/** „**Unfair** behandelt worden sei niemand“: beside a subject behind the participle a bare word before it says how. */
function markManner(tree: Tree): Tree {
  const [first, verb] = tree.nodes;
  if (verb?.feats['VerbForm'] !== 'Part' || first?.head !== verb.index) return tree;
  const subjects = dependents(tree, verb.index, 'nsubj', 'nsubj:pass');
  if (subjects.length < 2 || subjects[0] !== first) return tree;
  return changeTree(tree, new Map([[first.index, { deprel: 'advmod', upos: 'ADJ' }]]));
}

function isFiniteAuxiliary(node: Node): boolean {
  return node.feats['VerbForm'] === 'Fin' && maybeAuxiliaryForm(lower(node)) !== undefined;
}

/** The verb before an auxiliary that hangs, as it does, on the verb of saying behind the comma. */
function maybeFrontVerb(tree: Tree, auxiliary: Node): Node | undefined {
  if (!/^(ccomp|parataxis|conj|advcl)$/.test(auxiliary.deprel)) return undefined;
  const before = tree.nodes[auxiliary.index - 1];
  const verb = before?.upos === 'AUX' ? tree.nodes[before.head] : before;
  if (verb?.head !== auxiliary.head || verb.head < auxiliary.index) return undefined;
  if (dependents(tree, auxiliary.index, 'xcomp', 'ccomp').length > 0) return undefined;
  return isFullVerb(tree, verb, auxiliary) ? verb : undefined;
}

/** An infinitive before a modal, a participle before *haben, sein, werden*; a noun only where it can be nothing else. */
function isFullVerb(tree: Tree, verb: Node, auxiliary: Node): boolean {
  if (isVerb(verb)) return true;
  if (verb.index > 0) return false;
  if (dependents(tree, verb.index, 'det', 'amod', 'case').length > 0) return false;
  const withModal = modals.has(maybeAuxiliaryForm(lower(auxiliary))?.lemma ?? '');
  if (withModal) return /(en|ern|eln)$/.test(verb.form);
  return verb.upos === 'VERB' || verb.feats['VerbForm'] === 'Part' || isParticipleForm(lower(verb));
}

function isVerb({ upos, feats }: Node): boolean {
  return upos === 'VERB' && feats['VerbForm'] !== 'Fin';
}

function formOf(verb: Node): Readonly<Record<string, string>> {
  return {
    VerbForm: /(en|ern|eln)$/.test(verb.form) && !isParticipleForm(lower(verb)) ? 'Inf' : 'Part',
  };
}

function endOf(tree: Tree, { index }: Node): number {
  const comma = tree.nodes.findIndex(({ form }, at) => at > index && /^[,“"«]$/.test(form));
  return comma < 0 ? tree.nodes.length : comma;
}

function hasCase(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'case').length > 0;
}
