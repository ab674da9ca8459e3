import type { Node, Tree } from '../../parser/tree.ts';
import { isModalForm, maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { isParticipleForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, lower, subtree } from '../navigate.ts';
import { type Change, type Changes, changeTree } from './change-tree.ts';
import { joinFrontParticiple } from './join-front-participle.ts';
import { isActor } from './phrase-of-verb.ts';

/**
 * A full verb in first place and the auxiliary behind it are one verb.
 * „**Gelogen habe** er nie, beteuerte der Zeuge“, „**Vertrauen könne** er der Firma nicht, sagte …“: and not two things that were said ·
 * „…; **genehmigt hat** ihn das Amt nicht“: and not two clauses ·
 * „**Genehmigen müsste** den Bau die Kammer“: and no adverb of the other ·
 * „Auf ihn **gestoßen war** sie eher zufällig“: and *zufällig* no predicate.
 */
export function joinFrontVerb(original: Tree): Tree {
  const tree = joinFrontParticiple(markManner(original));
  for (const auxiliary of tree.nodes) {
    const verb = isFiniteAuxiliary(auxiliary) ? verbBefore(tree, auxiliary) : undefined;
    if (verb && isBelow(tree, verb, auxiliary)) return turnFirst(tree, verb, auxiliary);
    if (!verb || verb.head !== auxiliary.head || isOfOther(tree, auxiliary)) continue;
    if (auxiliary.deprel === 'cop') return turnPredicate(tree, verb, auxiliary);
    if (isSibling(tree, verb, auxiliary)) return changeTree(tree, joined(tree, verb, auxiliary));
  }
  return tree;
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
  return (
    node.index > 0 &&
    node.feats['VerbForm'] === 'Fin' &&
    maybeAuxiliaryForm(lower(node)) !== undefined &&
    headLabels.has(node.deprel)
  );
}

const headLabels: ReadonlySet<string> = new Set(
  'root ccomp parataxis conj advcl cop aux aux:pass'.split(' '),
);

/** The first word of the sentence, or the first phrase and its verb („**Ins Rollen gebracht** hatte den Fall …“), below an auxiliary that has no other verb. */
function isBelow(tree: Tree, verb: Node, auxiliary: Node): boolean {
  return (
    verb.head === auxiliary.index &&
    (verb.index === 0
      ? /^(advmod|obj)$/.test(verb.deprel) || (verb.deprel === 'advcl' && isVerb(verb))
      : verb.deprel === 'advcl' && isVerb(verb) && subtree(tree, verb.index)[0] === 0) &&
    isFullVerb(tree, verb, auxiliary) &&
    dependent(tree, auxiliary.index, 'xcomp', 'ccomp') === undefined
  );
}

/** The auxiliary and its full verb change places. */
function turnFirst(tree: Tree, verb: Node, auxiliary: Node): Tree {
  const form = isVerb(verb) ? {} : { upos: 'VERB', feats: formOf(verb) };
  const { head, deprel } = auxiliary;
  const raised = changeTree(tree, new Map([[verb.index, { head, deprel, ...form }]]));
  const changes = new Map<number, Change>([
    [auxiliary.index, { head: verb.index, deprel: 'aux', upos: 'AUX' }],
  ]);
  for (const child of dependents(tree, auxiliary.index))
    if (child !== verb) changes.set(child.index, { head: verb.index });
  return joinToNearer(changeTree(raised, changes), verb.index);
}

/**
 * „Vermittelt haben **den Vertrag** die Stadt **und der Kreis**“: what *und* joins stands behind the second, and hangs on that; an actor
 * describes nothing that is in the accusative.
 */
function joinToNearer(tree: Tree, verb: number): Tree {
  const [first, second] = dependents(tree, verb, 'nsubj', 'nsubj:pass', 'obj');
  if (!first) return tree;
  const other = dependent(tree, first.index, 'conj');
  const nearer = second ?? actorBehind(tree, first);
  if (!nearer) return tree;
  const changes = new Map<number, Change>();
  if (nearer !== second) changes.set(nearer.index, { head: verb, deprel: 'nsubj' });
  if (other && other.index > nearer.index) changes.set(other.index, { head: nearer.index });
  return changeTree(tree, changes);
}

function actorBehind(tree: Tree, { index }: Node): Node | undefined {
  const inAccusative = dependents(tree, index, 'det').some((word) => /^(d|ein)en$/.test(word.form));
  return inAccusative
    ? dependents(tree, index, 'appos').find((word) => isActor(tree, word))
    : undefined;
}

/** Is it the auxiliary of the word that both hang on, as in „ist geprüft **worden**“, and not a second one behind it? */
function isOfOther(tree: Tree, { deprel, index, head }: Node): boolean {
  if (!deprel.startsWith('aux')) return false;
  return (
    head > index ||
    !dependents(tree, head, 'aux', 'aux:pass', 'cop').some(
      (other) => other.index < head && isFiniteAuxiliary(other),
    )
  );
}

/** The word straight before an auxiliary, but for *worden*. */
function verbBefore(tree: Tree, { index }: Node): Node | undefined {
  const before = tree.nodes[index - 1];
  return before?.upos === 'AUX' ? tree.nodes[before.head] : before;
}

/** Do both hang on the verb of saying behind them, or on the clause before that ends there? */
function isSibling(tree: Tree, verb: Node, auxiliary: Node): boolean {
  if (dependent(tree, auxiliary.index, 'xcomp', 'ccomp') !== undefined) return false;
  if (verb.head > auxiliary.index) return auxiliary.index < 7 && isFullVerb(tree, verb, auxiliary);
  const first = subtree(tree, verb.index).find((word) => tree.nodes[word]?.upos !== 'PUNCT') ?? 0;
  return isVerb(verb) && /^[;,:–„]$/.test(tree.nodes[first - 1]?.form ?? '');
}

/** An infinitive before a modal, a participle before *haben, sein, werden*; a noun only where it can be nothing else. */
function isFullVerb(tree: Tree, verb: Node, auxiliary: Node): boolean {
  if (isVerb(verb)) return true;
  if (verb.index > 0) return false;
  if (dependent(tree, verb.index, 'det', 'amod', 'case') !== undefined) return false;
  const withModal = isModalForm(lower(auxiliary));
  if (withModal) return /(en|ern|eln)$/.test(verb.form);
  return verb.upos === 'VERB' || verb.feats['VerbForm'] === 'Part' || isParticipleForm(lower(verb));
}

function isVerb({ upos, feats }: Node): boolean {
  return upos === 'VERB' && feats['VerbForm'] !== 'Fin';
}

function joined(tree: Tree, verb: Node, auxiliary: Node): Changes {
  const form = isVerb(verb) ? {} : { upos: 'VERB', feats: formOf(verb) };
  const isSaid = verb.head > auxiliary.index;
  const changes = new Map<number, Change>([
    [verb.index, { deprel: isSaid ? 'ccomp' : 'parataxis', ...form }],
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
  return changes;
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
  return dependent(tree, index, 'case') !== undefined;
}

/** The participle before the copula changes places with the adjective behind it. */
function turnPredicate(tree: Tree, verb: Node, auxiliary: Node): Tree {
  const quality = tree.nodes[verb.head];
  if (
    quality?.upos !== 'ADJ' ||
    quality.index < auxiliary.index ||
    !isVerb(verb) ||
    !/^(csubj|advcl|ccomp|nsubj|xcomp)$/.test(verb.deprel)
  )
    return tree;
  const raised = changeTree(
    tree,
    new Map([[verb.index, { head: quality.head, deprel: quality.deprel }]]),
  );
  const changes = new Map<number, Change>([
    [quality.index, { head: verb.index, deprel: 'advmod' }],
    [auxiliary.index, { head: verb.index, deprel: 'aux' }],
  ]);
  for (const child of dependents(tree, quality.index))
    if (child !== verb && child !== auxiliary && child.deprel !== 'advmod')
      changes.set(child.index, { head: verb.index });
  return changeTree(raised, changes);
}
