import type { Node, Tree } from '../../parser/tree.ts';
import { isParticipleForm } from '../lexicon/infinitives.ts';
import { dependents, lower } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/**
 * „Das Lager wurde **überfallen**“: what looks like an infinitive is a participle where only one can stand, also behind the
 * first of several: „wurde bestohlen und **verlassen**“.
 */
export function markParticiples(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const looks =
      node.upos === 'VERB' && node.feats['VerbForm'] !== 'Part' && /(t|n)$/.test(lower(node));
    return looks && isInPassive(tree, node) ? { feats: { VerbForm: 'Part' } } : undefined;
  });
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
    helpers.some((helper) => helper.deprel === 'aux:pass' && /^w[ie]rd/.test(lower(helper))) &&
    dependents(tree, node.index, 'obj').length === 0
  );
}
