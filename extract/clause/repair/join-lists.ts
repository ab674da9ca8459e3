import type { Node, Tree } from '../../parser/tree.ts';
import { dependent } from '../navigate.ts';
import { isLooseApposition } from '../phrase.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „der Fahrer, **die Beifahrerin** und zwei Kinder“, „den Torwart Roth, **den Stürmer Kuhn** und den Trainer“: what stands between a comma and
 * *und* is the next of a list, for an insertion would end with a comma too.
 */
export function joinLists(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const und of tree.nodes) {
    const last = und.deprel === 'cc' && und.index > 0 ? tree.nodes[und.head] : undefined;
    if (!last || last.deprel !== 'conj' || last.index < und.index || !isItem(tree, last)) continue;
    const first = firstOf(tree, last.head);
    if (!first || first.index > und.index || tree.nodes[und.index - 1]?.form === ',') continue;
    const between = tree.nodes.slice(first.index + 1, und.index);
    if (between.some(({ form }) => form === ':')) continue;
    const items = between.filter((node) => isListed(tree, node, first));
    for (const { index } of items) changes.set(index, { head: first.index, deprel: 'conj' });
    if (items.length > 0) changes.set(last.index, { head: first.index });
  }
  return changeTree(tree, changes);
}

/** With an article or a number of its own: „ein Jurist **und Vater**“ is one person. */
function isItem(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'NOUN' && dependent(tree, node.index, 'det', 'det:poss', 'nummod') !== undefined
  );
}

/** The noun at the start of a chain of appositions and names. */
function firstOf(tree: Tree, at: number): Node | undefined {
  let node = tree.nodes[at];
  while (node && /^(appos|flat)$/.test(node.deprel)) node = tree.nodes[node.head];
  return node && isItem(tree, node) ? node : undefined;
}

function isListed(tree: Tree, node: Node, first: Node): boolean {
  return (
    node.deprel === 'appos' &&
    isItem(tree, node) &&
    isLooseApposition(tree, node) &&
    firstOf(tree, node.head) === first
  );
}
