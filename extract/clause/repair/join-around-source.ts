import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, isNominal } from '../navigate.ts';
import { isFiniteVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**Die Pacht**“, so Klose, „**ist** zu hoch“ · „Das Wasser **kam**“, so die Wirtin, „mitten **in der Nacht**“: what stands before and behind
 * the source is one clause, and the source hangs on its verb.
 */
export function joinAroundSource(tree: Tree): Tree {
  const { nodes } = tree;
  const so = nodes.find((node) => opensSource(tree, node));
  const source = so && nodes[so.head];
  const comma = source && nodes.find(({ form, index }) => form === ',' && index > source.index);
  if (!so || !source || !comma || comma.index - source.index > 6) return tree;
  const isInside = (index: number): boolean => index >= so.index && index <= comma.index;
  const before = nodes.slice(0, so.index).filter(isFiniteVerb);
  const behind = nodes.slice(comma.index + 1);
  const finite = behind.filter(isFiniteVerb);
  const changes = new Map<number, Change>();
  if (before.length === 0 && finite.length === 1 && finite[0])
    raiseVerb(tree, { so, source, verb: fullVerb(tree, finite[0]) }, changes);
  if (before.length === 1 && before[0] && finite.length === 0) {
    const verb = fullVerb(tree, before[0]);
    if (isInside(verb.index)) return tree;
    changes.set(source.index, { head: verb.index, deprel: 'parataxis' });
    for (const node of behind) {
      const hangs =
        node.head === source.index || (node.head === verb.index && node.deprel === 'conj');
      if (hangs && isNominal(node) && dependent(tree, node.index, 'cc') === undefined)
        changes.set(node.index, { head: verb.index, deprel: labelIn(tree, node, verb) });
    }
  }
  return changeTree(tree, changes);
}

/** *so* behind a comma, which a name or noun with its words stands behind. */
function opensSource({ nodes }: Tree, { lower, index, head, deprel }: Node): boolean {
  const source = nodes[head];
  return (
    lower === 'so' &&
    deprel === 'advmod' &&
    nodes[index - 1]?.form === ',' &&
    source !== undefined &&
    source.index > index &&
    /^(NOUN|PROPN)$/.test(source.upos) &&
    nodes.slice(index + 1, head).every(({ upos }) => /^(DET|ADJ|NOUN|PROPN)$/.test(upos))
  );
}

/** The noun before the source is the subject of the verb behind it. */
function raiseVerb(
  tree: Tree,
  { so, source, verb }: Record<'so' | 'source' | 'verb', Node>,
  changes: Map<number, Change>,
): void {
  const top = tree.nodes.find(
    ({ index, head, upos }) =>
      index < so.index && upos !== 'PUNCT' && (head < 0 || head >= so.index),
  );
  if (!top || verb.index < source.index) return;
  if (top.head === verb.index && source.head === top.index && source.deprel !== 'appos')
    changes.set(source.index, { head: verb.index, deprel: 'parataxis' });
  if (top.head >= 0 || verb.head !== top.index || !/^(NOUN|PROPN|PRON)$/.test(top.upos)) return;
  if (dependent(tree, verb.index, 'nsubj', 'nsubj:pass', 'cc') !== undefined) return;
  changes.set(verb.index, { head: -1, deprel: 'root' });
  changes.set(top.index, { head: verb.index, deprel: 'nsubj' });
  changes.set(source.index, { head: verb.index, deprel: 'parataxis' });
}

function fullVerb({ nodes }: Tree, finite: Node): Node {
  return (/^(aux|aux:pass|cop)$/.test(finite.deprel) && nodes[finite.head]) || finite;
}

/** With a preposition how, when or where; else what is done, if nothing is so far. */
function labelIn(tree: Tree, node: Node, verb: Node): string {
  const isObject =
    dependents(tree, node.index, 'case').length === 0 &&
    dependent(tree, verb.index, 'obj', 'cop', 'aux:pass') === undefined;
  return isObject ? 'obj' : 'obl';
}
