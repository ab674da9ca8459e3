import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { dependent, dependents, hasCase, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * Participles that are adjectives: „nannte den Plan **übereilt**“, „fühlt sich **bedroht**“ are what one calls or feels
 * something, „ist auf Hilfe **angewiesen**“ tells of nothing that was done, and „Der Fall wurde **bekannt**“ has nothing to do
 * with *bekennen*. What is joined to an adjective is one: „sind entsetzt und **verunsichert**“.
 */
export function markAdjectives(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    if (isJoinedCopula(tree, node)) lowerCopula(tree, node, changes);
    else if (isOwnPredicate(tree, node))
      changes.set(node.index, { head: node.index + 1, deprel: 'xcomp' });
    else if (isLeftState(tree, node)) changes.set(node.index, { upos: 'ADJ' });
    else if (isHeldFor(tree, node)) changes.set(node.index, { upos: 'ADJ', deprel: 'obl' });
    else if (isCalled(tree, node)) changes.set(node.index, { upos: 'ADJ', deprel: 'xcomp' });
    else if (isState(tree, node) || isJoined(tree, node)) changes.set(node.index, { upos: 'ADJ' });
    if (tree.children[node.index]?.length && isPredicate(tree, node))
      withCopula(tree, node, changes);
  }
  return changeTree(tree, changes);
}

function isPredicate(tree: Tree, node: Node): boolean {
  return (
    lower(node) === 'bekannt' ||
    (isNoVerb(node) && isOnlySein(tree, node)) ||
    isBecoming(tree, node)
  );
}

/** „dass die Dächer **undicht** seien“: no verb begins with *un-*. */
function isNoVerb(node: Node): boolean {
  return (
    states.has(lower(node)) ||
    (node.upos === 'VERB' && /^un(?!ter|ke)\p{Ll}{3,}t$/u.test(lower(node)))
  );
}

/** „die im Mai **fällig** wurden“, „wurde **insolvent**“, „soll **grau** werden“, „**berühmt** wurde sie“: no participle ends like that. */
function isBecoming(tree: Tree, node: Node): boolean {
  return (
    (node.upos === 'VERB' || node.upos === 'ADJ') &&
    dependents(tree, node.index, 'aux:pass').some(
      (helper) => maybeAuxiliaryForm(lower(helper))?.lemma === 'werden',
    ) &&
    /(ig|lich|isch|bar|sam|haft|los|iv|ell|ös|är|(?<!i)ent|(?<!pl)ant|[^tn]|^berühmt|^beliebt|^verliebt)$/.test(
      lower(node),
    )
  );
}

/** „soll viel kosten und spät **fertig werden**“: the copula of what is joined or said, taken for another clause. */
function isJoinedCopula(tree: Tree, node: Node): boolean {
  const quality = tree.nodes[node.index - 1];
  return (
    (node.deprel === 'conj' || node.deprel === 'ccomp') &&
    (node.lower === 'sein' || node.lower === 'werden' || node.lower === 'bleiben') &&
    quality?.upos === 'ADJ' &&
    quality.deprel === node.deprel &&
    quality.head === node.head &&
    dependent(tree, node.index, 'nsubj') === undefined
  );
}

function lowerCopula(tree: Tree, node: Node, changes: Map<number, Change>): void {
  changes.set(node.index, { head: node.index - 1, deprel: 'cop', upos: 'AUX' });
  for (const { index } of dependents(tree, node.index))
    changes.set(index, { head: node.index - 1 });
}

/** „war verunglückt und seitdem auf Hilfe **angewiesen**“: without a copula of its own, and no verb. */
function isLeftState(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'VERB' &&
    node.deprel === 'conj' &&
    states.has(lower(node)) &&
    dependent(tree, node.index, 'aux', 'aux:pass', 'cop') === undefined
  );
}

/** „hofft, dass es **selbstverständlich werden** wird“: the predicate, taken for another clause beside its verb. */
function isOwnPredicate(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.index + 1];
  return (
    node.upos === 'ADJ' &&
    (node.deprel === 'ccomp' || node.deprel === 'advcl' || node.deprel === 'acl') &&
    verb?.deprel === node.deprel &&
    verb.head === node.head &&
    /^(sei|w[aeiu]r|bl[ie]+b)/.test(lower(verb)) &&
    dependent(tree, verb.index, 'nsubj') !== undefined
  );
}

const states: ReadonlySet<string> = new Set(
  'angewiesen beschäftigt bemüht gelegen gefragt bestrebt gewillt bedacht geneigt vertraut verlobt verfeindet verschwägert erpicht versessen besessen begründet unbegründet berechtigt unberechtigt überhöht'.split(
    ' ',
  ),
);

function isOnlySein(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'aux', 'aux:pass').every(
    (helper) => maybeAuxiliaryForm(lower(helper))?.lemma === 'sein',
  );
}

function isJoined(tree: Tree, node: Node): boolean {
  const first = node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
  return (
    first?.upos === 'ADJ' &&
    node.upos === 'VERB' &&
    node.feats['VerbForm'] === 'Part' &&
    dependent(tree, first.index, 'cop') !== undefined &&
    dependents(tree, node.index).every(({ deprel }) => /^(cc|advmod|punct)$/.test(deprel))
  );
}

/** „hält die Rechnung **für übertrieben**“ */
function isHeldFor(tree: Tree, node: Node): boolean {
  const verb = node.deprel === 'xcomp' ? tree.nodes[node.head] : undefined;
  return (
    verb !== undefined &&
    node.upos === 'VERB' &&
    /^(halt|hält|hielt|gehalten|befand|befind|befunden|erklär|eracht)/.test(lower(verb)) &&
    hasCase(tree, node.index, 'für')
  );
}

function isState(tree: Tree, node: Node): boolean {
  const verb = node.deprel === 'xcomp' ? tree.nodes[node.head] : undefined;
  return (
    verb !== undefined &&
    node.upos === 'VERB' &&
    (node.feats['VerbForm'] === 'Part' || lower(verb).startsWith('reagier')) &&
    /^(nenn|nann|genann|fühl|gefühl|zeig|gezeig|wähn|gewähn|glaub|geglaub|sieh|sah|gesehen|sehen$|reagier)/.test(
      lower(verb),
    ) &&
    dependent(tree, node.index, 'aux', 'aux:pass', 'obj', 'obl', 'nsubj', 'mark') === undefined
  );
}

/** „nannte die Regeln **lebensfern**: …“: behind what is called so, at the end, the word is no verb. */
function isCalled(tree: Tree, node: Node): boolean {
  const verb =
    node.deprel === 'xcomp' || node.deprel === 'advmod' ? tree.nodes[node.head] : undefined;
  return (
    verb !== undefined &&
    node.upos === 'VERB' &&
    /^(nenn(e|t|en)|nannten?|genannt)$/.test(lower(verb)) &&
    (tree.children[node.index]?.length ?? 0) === 0 &&
    tree.nodes[node.index - 1]?.head === verb.index &&
    tree.nodes[node.index - 1]?.deprel === 'obj' &&
    /^([:,.;]|genannt)$/.test(tree.nodes[node.index + 1]?.lower ?? '.')
  );
}

function withCopula(tree: Tree, node: Node, changes: Map<number, Change>): void {
  const helpers = dependents(tree, node.index, 'aux', 'aux:pass');
  const copula = helpers.find(({ deprel }) => deprel === 'aux:pass') ?? helpers.at(-1);
  if (!copula || helpers.some((helper) => maybeAuxiliaryForm(lower(helper))?.lemma === 'haben'))
    return;
  changes.set(node.index, { upos: 'ADJ' });
  changes.set(copula.index, { deprel: 'cop' });
  for (const subject of dependents(tree, node.index, 'nsubj:pass'))
    changes.set(subject.index, { deprel: 'nsubj' });
}
