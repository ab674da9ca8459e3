import type { Node, Tree } from '../parser/tree.ts';
import { rankOf } from './actors.ts';
import { isCaseThinkable } from './case.ts';
import { dependents, isNominal, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';

/**
 * „**wie viel Geld** die Geschädigten zurückerhalten“, „**wie viele Stellen** die Kürzungen kosten“: an amount of things is asked
 * for in first place, and what stands behind it is the subject; „wie viele **Firmen** die Hilfe erhalten“ act themselves.
 */
export function askedScore(tree: Tree, node: Node): number {
  if (node.upos !== 'NOUN' || !isAmountAsked(tree, node) || rankOf(tree, node) >= 2) return 0;
  return dependents(tree, node.head, 'nsubj', 'obj').some((other) =>
    maybeActs(tree, other, node.index),
  )
    ? 11
    : 0;
}

function maybeActs(tree: Tree, { index }: Node, asked: number): boolean {
  return (
    index > asked &&
    isNominal(nodeAt(tree, index)) &&
    maybePreposition(tree, index) === undefined &&
    isCaseThinkable(tree, index, 'Nom')
  );
}

function isAmountAsked({ nodes }: Tree, { index }: Node): boolean {
  const amount = nodes[index - 1];
  const asking = nodes[index - 2];
  return (
    amount !== undefined &&
    asking !== undefined &&
    (amount.lower === 'viele' || amount.lower === 'viel') &&
    lower(asking) === 'wie'
  );
}
