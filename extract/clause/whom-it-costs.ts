import type { Node, Tree } from '../parser/tree.ts';
import { rankOf } from './actors.ts';
import { isCaseThinkable } from './case.ts';
import type { VerbComplex } from './verb.ts';

/** „Die Panne kostete **sie den Sieg**“, „was **die Stadt zwei Millionen Euro** kostet“: of three the last is what it costs, and who could act pays it. */
export function findCosts(
  tree: Tree,
  { lemma }: VerbComplex,
  phrases: readonly Node[],
): ReadonlySet<Node> {
  if (lemma !== 'kosten' || phrases.length !== 3) return none;
  const [first, second, price] = phrases as [Node, Node, Node];
  const payer = [first, second].find((node) => rankOf(tree, node) >= 1.5);
  const thing = payer === first ? second : first;
  if (first.form === 'Was') return none; // *Was kostet uns der Krieg?*
  const isOpen =
    payer !== undefined &&
    rankOf(tree, thing) <= 1.2 &&
    isCaseThinkable(tree, thing.index, 'Nom') &&
    isCaseThinkable(tree, payer.index, 'Acc');
  return isOpen ? new Set([payer, price]) : new Set([price]);
}

const none: ReadonlySet<Node> = new Set();
