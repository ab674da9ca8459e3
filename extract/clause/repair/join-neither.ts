import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, isNoun, lower } from '../navigate.ts';
import { maybePreposition } from '../phrase.ts';
import { changeTree } from './change-tree.ts';

/** „Weder der Förster **noch der Jäger**“: the second phrase is joined to the first, not an object. */
export function joinNeither(tree: Tree): Tree {
  const neither = tree.nodes.find((node) => lower(node) === 'weder');
  const nor =
    neither && tree.nodes.find((node) => lower(node) === 'noch' && node.index > neither.index);
  const verbs = neither && nor && maybeVerbs(tree, neither, nor);
  if (verbs) return swap(tree, verbs);
  const first = neither && nor && headBefore(tree, neither, nor);
  const second = nor && first && headBehind(tree, nor, maybePreposition(tree, first.index));
  if (!first || !second || second.deprel === 'conj') return tree;
  return changeTree(
    tree,
    new Map([
      [second.index, { head: first.index, deprel: 'conj' }],
      [nor.index, { head: second.index, deprel: 'cc' }],
    ]),
  );
}

/** „will das weder **bestätigen** noch **dementieren**“ with the first verb below or beside the second. */
function maybeVerbs(tree: Tree, neither: Node, nor: Node): readonly [Node, Node] | undefined {
  const second = tree.nodes[nor.index + 1];
  const first = tree.nodes[nor.index - 1];
  return first?.upos === 'VERB' &&
    second?.upos === 'VERB' &&
    (first.head === second.index ||
      (first.head === second.head && first.deprel === 'conj' && second.deprel === 'conj')) &&
    first.index > neither.index
    ? [first, second]
    : undefined;
}

/** The first verb goes on top, with all that hung on the second: *weder* denies it. */
function swap(tree: Tree, [first, second]: readonly [Node, Node]): Tree {
  const changes = new Map<number, { head: number; deprel: string }>();
  changes.set(first.index, { head: second.head, deprel: second.deprel });
  for (const other of dependents(tree, second.index))
    if (other !== first && lower(other) !== 'noch')
      changes.set(other.index, { head: first.index, deprel: other.deprel });
  changes.set(second.index, { head: first.index, deprel: 'conj' });
  return changeTree(tree, changes);
}

/** The phrase between *weder* and *noch*: its word that hangs on a word outside. */
function headBefore(tree: Tree, neither: Node, nor: Node): Node | undefined {
  const between = tree.nodes.slice(neither.index + 1, nor.index);
  return between.find(
    (node) =>
      (isNoun(node) || (node.upos === 'PRON' && dependent(tree, node.index, 'case'))) &&
      (node.head < neither.index || node.head > nor.index),
  );
}

/** „weder von ihm **noch von den Eignern**“: with the same preposition, or none. */
function headBehind(tree: Tree, nor: Node, preposition: string | undefined): Node | undefined {
  return tree.nodes
    .slice(nor.index + 1, nor.index + 5)
    .find(
      (node) =>
        isNoun(node) &&
        (dependent(tree, node.index, 'case') === undefined ||
          (preposition !== undefined && maybePreposition(tree, node.index) === preposition)),
    );
}
