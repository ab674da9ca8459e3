import type { Node, Tree } from '../../parser/tree.ts';
import { isParticipleForm, isZuForm } from '../lexicon/infinitives.ts';
import { dependents, lower, subtree } from '../navigate.ts';
import { helpersOf } from '../verb-form.ts';
import { changeWords } from './change-tree.ts';

/**
 * „Das Lager wurde **überfallen**“: what looks like an infinitive is a participle where only one can stand, also behind the
 * first of several: „wurde bestohlen und **verlassen**“. At the end of a relative clause without an auxiliary it is
 * inflected: „Software, die Flecken **beurteilt**“, „die Hilfe, die Vereine **leisten**“.
 */
export function markParticiples(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isInflected(tree, node)) return { feats: { VerbForm: 'Fin', Person: '3' } };
    const looks =
      node.upos === 'VERB' && node.feats['VerbForm'] !== 'Part' && /(t|n)$/.test(lower(node));
    return looks && isInPassive(tree, node) ? { feats: { VerbForm: 'Part' } } : undefined;
  });
}

function isInflected(tree: Tree, node: Node): boolean {
  if (node.upos !== 'VERB' || node.deprel !== 'acl') return false;
  const looks =
    node.feats['VerbForm'] === 'Part'
      ? lower(node).endsWith('t')
      : node.feats['VerbForm'] === 'Inf' && !hasZu(tree, node);
  if (!looks || helpersOf(tree, node.index).length > 0) return false;
  if (
    dependents(tree, node.index, 'obl', 'obj', 'nsubj', 'advmod').some(
      ({ index }) => index > node.index,
    )
  )
    return false;
  const shares = dependents(tree, node.index, 'conj').some(
    (other) => dependents(tree, other.index, 'aux', 'aux:pass', 'cop').length > 0,
  );
  if (shares) return false;
  const words = subtree(tree, node.index);
  const first = words.findIndex((word) => tree.nodes[word]?.upos !== 'PUNCT');
  const opening = [0, 1].map((offset) => tree.nodes[words[first + offset] ?? -1]);
  return (
    tree.nodes[(words[first] ?? 0) - 1]?.form === ',' &&
    opening.some(
      (word) =>
        word && /^(der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?)$/.test(lower(word)),
    )
  );
}

function hasZu(tree: Tree, node: Node): boolean {
  return isZuForm(lower(node)) || tree.nodes[node.index - 1]?.lower === 'zu';
}

function isInPassive(tree: Tree, node: Node): boolean {
  const helpers = dependents(tree, node.index, 'aux', 'aux:pass');
  if (helpers.length > 0) return asksForParticiple(tree, node, helpers);
  const first = node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
  if (first?.feats['VerbForm'] !== 'Part') return false;
  const shared = dependents(tree, first.index, 'aux', 'aux:pass');
  if (!asksForParticiple(tree, first, shared)) return false;
  return node.feats['VerbForm'] === 'Inf'
    ? isParticipleForm(lower(node))
    : isLast(tree, node) && shared.some((helper) => helper.index < first.index);
}

/** „werden abgerissen und die Flächen **begrünt**“: an inflected verb would stand before one of its phrases. */
function isLast(tree: Tree, node: Node): boolean {
  const phrases = dependents(tree, node.index).filter(({ upos }) => upos !== 'PUNCT');
  return (
    phrases.every((phrase) => phrase.index < node.index) &&
    dependents(tree, node.index, 'nsubj', 'nsubj:pass', 'obj').length === 1
  );
}

/** Beside *wurde* and before *worden* stands no infinitive, nor before *werden* with another auxiliary; beside *wird* one may, with an object. */
function asksForParticiple(tree: Tree, node: Node, helpers: readonly Node[]): boolean {
  if (helpers.some((helper) => /^(wurden?|worden)$/.test(lower(helper)))) return true;
  const next = helpers.find((helper) => helper.index === node.index + 1);
  if (next && lower(next) === 'werden' && helpers.length > 1) return true;
  return (
    isParticipleForm(lower(node)) &&
    !isIntransitive(tree, node) &&
    helpers.some((helper) => helper.deprel === 'aux:pass' && /^w[ie]rd/.test(lower(helper))) &&
    dependents(tree, node.index, 'obj').length === 0
  );
}

/** „werde **über** den Antrag **beraten**“, „wird in Not **geraten**“: a future, for nothing is named that it is done to. */
function isIntransitive(tree: Tree, node: Node): boolean {
  if (/(verfallen|zerfallen|entfallen|gefallen|geraten)$/.test(lower(node))) return true;
  return (
    lower(node) === 'beraten' &&
    dependents(tree, node.index, 'obl').some(({ index }) =>
      dependents(tree, index, 'case').some((word) => lower(word) === 'über'),
    ) &&
    dependents(tree, node.index, 'nsubj', 'nsubj:pass').length > 0
  );
}
