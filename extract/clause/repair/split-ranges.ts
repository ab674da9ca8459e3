import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { changeTree } from './change-tree.ts';

/** „stieg **von 20** auf 30 Millionen Euro“, „sank **um 12** auf 340 Millionen“: *von* and *um* stand with their own number, *auf* with the measure. */
export function splitRanges(tree: Tree): Tree {
  const from = tree.nodes.find((node) => isRange(tree, node));
  const first = from && tree.nodes[from.index + 1];
  const to = first && tree.nodes[first.index + 1];
  const measure = from && tree.nodes[from.head];
  if (!first || !to || !measure) return tree;
  if (measure === first) return freeFirst(tree, first);
  if (measure.index < to.index || measure.head < 0 || !isCounted(tree, measure)) return tree;
  return changeTree(
    tree,
    new Map([
      [first.index, { head: measure.head, deprel: 'obl' }],
      [from.index, { head: first.index, deprel: 'case' }],
      [to.index, { head: measure.index, deprel: 'case' }],
    ]),
  );
}

/** *von* or *um* before a number, with *auf* behind it. */
function isRange(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'case' &&
    tree.nodes[node.index + 1]?.upos === 'NUM' &&
    tree.nodes[node.index + 2]?.lower === 'auf' &&
    /^(vo[nm]|um)$/.test(lower(node))
  );
}

/** „die Auslastung **von 61** auf 84 Prozent“: the first number is none of the noun before it. */
function freeFirst(tree: Tree, first: Node): Tree {
  const noun = tree.nodes[first.head];
  if (!/^(nmod|obl)$/.test(first.deprel) || !noun || (noun.upos === 'NOUN' && noun.head < 0))
    return tree;
  const verb = noun.upos === 'NOUN' ? verbAbove(tree, noun) : noun.index;
  return changeTree(
    tree,
    new Map([
      [first.index, { head: verb, deprel: 'obl' }],
      ...dependents(tree, first.index, 'nmod').map(
        (second) => [second.index, { head: verb, deprel: 'obl' }] as const,
      ),
    ]),
  );
}

/** „die Zahl **der Filialen** von 120 auf 80“: genitives hang on what is counted. */
function verbAbove(tree: Tree, noun: Node): number {
  const above = tree.nodes[noun.head];
  return noun.deprel === 'nmod' && above?.upos === 'NOUN' && above.head >= 0
    ? above.head
    : noun.head;
}

/** A measure with a number of its own behind *auf*. */
function isCounted(tree: Tree, measure: Node): boolean {
  return (
    /^(NOUN|NUM|SYM)$/.test(measure.upos) &&
    dependent(tree, measure.index, 'nummod', 'nmod') !== undefined
  );
}
