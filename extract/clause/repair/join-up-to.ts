import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';

/** „spart **bis zu** 300 Euro“: the amount is the object, and the two prepositions grade it. */
export function joinUpTo(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isUpTo(tree, node))
      return node.deprel === 'mark'
        ? { deprel: 'advmod', head: node.index + 2 }
        : { deprel: 'advmod' };
    if (isUpTo(tree, tree.nodes[node.index - 1])) return { deprel: 'advmod' };
    const number = dependent(tree, node.index, 'nummod')?.index ?? node.index;
    const prepositions = [node.index, number].flatMap((at) => dependents(tree, at, 'case'));
    const upTo = [node.index, number]
      .flatMap((at) => dependents(tree, at, 'case', 'advmod'))
      .find((word) => isUpTo(tree, word));
    const verb = tree.nodes[node.head];
    if (!upTo || verb?.upos !== 'VERB') return undefined;
    const isBare = prepositions.every(
      ({ index }) => index === upTo.index || index === upTo.index + 1,
    );
    const isAlone = dependents(tree, verb.index, 'obj').every(({ index }) => index === node.index);
    return isBare && isAlone && /^(obl|obj)$/.test(node.deprel)
      ? { deprel: 'obj', feats: { ...node.feats, Case: 'Acc' } }
      : undefined;
  });
}

/** *bis* before *zu* and a number. */
function isUpTo(tree: Tree, node: Node | undefined): boolean {
  if (!node || lower(node) !== 'bis' || !/^(case|advmod|mark)$/.test(node.deprel)) return false;
  const zu = tree.nodes[node.index + 1];
  return zu !== undefined && lower(zu) === 'zu' && tree.nodes[zu.index + 1]?.upos === 'NUM';
}

/** „**zwischen 300 und 400** Menschen zogen zum Markt“: before two numbers *zwischen* grades what acts or is acted on. */
export function joinBetween(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const first = node.deprel === 'conj' ? firstOfTwo(tree, node) : undefined;
    if (first) return { head: first.index };
    const noun =
      lower(node) === 'zwischen' && node.deprel === 'case' ? tree.nodes[node.head] : undefined;
    const number = tree.nodes[node.index + 1];
    return noun &&
      /^(nsubj|nsubj:pass|obj)$/.test(noun.deprel) &&
      number?.upos === 'NUM' &&
      dependents(tree, number.index, 'conj').some(({ upos }) => upos === 'NUM')
      ? { deprel: 'advmod' }
      : undefined;
  });
}

/** „Streit zwischen **der Stadt** und dem Investor“: what *zwischen* stands before is one of two. */
function firstOfTwo(tree: Tree, node: Node): Node | undefined {
  const first = dependents(tree, node.head, 'nmod').find(
    ({ index, feats }) =>
      index < node.index &&
      feats['Number'] !== 'Plur' &&
      dependents(tree, index, 'case').some((word) => lower(word) === 'zwischen'),
  );
  const isTwo =
    first !== undefined &&
    dependent(tree, first.index, 'conj') === undefined &&
    dependents(tree, node.index, 'cc').some((word) => lower(word) === 'und') &&
    isCaseThinkable(tree, node.index, 'Dat');
  return isTwo ? first : undefined;
}

/** „dauert **68 statt 94 Minuten**“, „von Köln nach Ulm 68 statt 94 Minuten“: the first number counts, the second is what it was. */
export function joinInstead(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const { lower: form, index } of tree.nodes)
    if (form === 'statt' || form === 'anstatt') joinAt(tree.nodes, index, changes);
  return changes.size === 0 ? tree : changeTree(tree, changes);
}

function joinAt(nodes: readonly Node[], instead: number, changes: Map<number, Change>): void {
  const [first, second, unit] = [nodes[instead - 1], nodes[instead + 1], nodes[instead + 2]];
  if (first?.upos !== 'NUM' || second?.upos !== 'NUM' || unit?.upos !== 'NOUN') return;
  if (unit.deprel === 'root') return;
  changes.set(first.index, { head: unit.index, deprel: 'nummod' });
  changes.set(second.index, { head: first.index, deprel: 'nmod' });
  changes.set(instead, { head: second.index, deprel: 'case' });
  if (/^obl|^nmod/.test(unit.deprel)) changes.set(unit.index, { deprel: 'obj' });
}
