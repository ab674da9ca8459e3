import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm, modals } from '../lexicon/auxiliaries.ts';
import { isZuForm } from '../lexicon/infinitives.ts';
import { dependents, lower } from '../navigate.ts';
import { type Changes, changeTree } from './change-tree.ts';

/**
 * „ist verschwunden“, „ist abgeschlossen“: beside a participle of a verb, *sein* is an auxiliary and no copula.
 * „wollen das Werk kaufen“, „ist zu zahlen“ with *wollen, ist* on top: they go below the infinitive.
 */
export function markAuxiliaries(tree: Tree): Tree {
  const changes = new Map([
    ...copulasOfVerbs(tree),
    ...auxiliariesOfNouns(tree),
    ...modalsOnTop(tree),
  ]);
  return changeTree(tree, changes);
}

function copulasOfVerbs(tree: Tree): Changes {
  return new Map(
    tree.nodes
      .filter(
        (node) =>
          node.deprel === 'cop' &&
          isVerbal(tree.nodes[node.head]) &&
          maybeAuxiliaryForm(lower(node)),
      )
      .map((node) => [node.index, { deprel: 'aux' }]),
  );
}

/** „wurde 2019 Chef“: beside a noun *werden* is a copula and no passive. */
function auxiliariesOfNouns(tree: Tree): Changes {
  return new Map(
    tree.nodes
      .filter(
        (node) =>
          node.deprel.startsWith('aux') &&
          /^(NOUN|PROPN)$/.test(tree.nodes[node.head]?.upos ?? '') &&
          /^(sein|werden)$/.test(maybeAuxiliaryForm(lower(node))?.lemma ?? ''),
      )
      .filter((node) => dependents(tree, node.head, 'cop').length === 0)
      .map((node) => [node.index, { deprel: 'cop' }]),
  );
}

function modalsOnTop(tree: Tree): Changes {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const modal of tree.nodes) {
    const infinitive = isModal(modal)
      ? infinitiveBelow(tree, modal)
      : isBe(modal)
        ? zuInfinitiveBelow(tree, modal)
        : undefined;
    if (!infinitive) continue;
    changes.set(infinitive.index, { head: modal.head, deprel: modal.deprel });
    for (const other of dependents(tree, modal.index))
      if (other !== infinitive)
        changes.set(other.index, { head: infinitive.index, deprel: other.deprel });
    changes.set(modal.index, { head: infinitive.index, deprel: 'aux' });
  }
  return changes;
}

function isModal(node: Node): boolean {
  return node.deprel !== 'aux' && modals.has(maybeAuxiliaryForm(lower(node))?.lemma ?? '');
}

function infinitiveBelow(tree: Tree, modal: Node): Node | undefined {
  return dependents(tree, modal.index, 'xcomp', 'ccomp', 'obj').find(
    (node) =>
      node.upos === 'VERB' &&
      node.feats['VerbForm'] === 'Inf' &&
      dependents(tree, node.index, 'mark', 'nsubj').length === 0,
  );
}

function isBe(node: Node): boolean {
  return (
    !/^(aux|aux:pass|cop)$/.test(node.deprel) && maybeAuxiliaryForm(lower(node))?.lemma === 'sein'
  );
}

/** „ist bis Freitag **zu bezahlen**“. */
function zuInfinitiveBelow(tree: Tree, verb: Node): Node | undefined {
  return dependents(tree, verb.index, 'xcomp', 'ccomp').find(
    (node) =>
      node.upos === 'VERB' &&
      (isZuForm(lower(node)) ||
        dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'zu')),
  );
}

/** *engagiert, besorgt, überzeugt*: participles that name a state of mind are adjectives. */
function isVerbal(node: Node | undefined): boolean {
  return node?.upos === 'VERB' && !qualities.test(lower(node));
}

const qualities =
  /^(engagiert|interessiert|besorgt|überzeugt|entschlossen|bekannt|verheiratet|begeistert|enttäuscht|erleichtert|verärgert|geeignet|berechtigt|verpflichtet|gespannt|gewohnt|befreundet|verwandt|beliebt|angespannt|umstritten|verwundert|entsetzt|erstaunt|beunruhigt|zerstritten|erfahren|verschieden|ausgeschlossen|gerechtfertigt)$/;
