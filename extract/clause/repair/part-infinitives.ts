import type { Node, Tree } from '../../parser/tree.ts';
import { isZuForm } from '../lexicon/infinitives.ts';
import { dependents, lower } from '../navigate.ts';
import { raiseSecondInfinitive } from './raise-second-infinitive.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „damit beschäftigt, **Straßen** freizuräumen und **Keller** auszupumpen“: of two infinitives with *zu* joined by *und* each has
 * what stands before it, the first from the comma on and the second from *und* on.
 */
export function partInfinitives(original: Tree): Tree {
  const tree = raiseSecondInfinitive(original);
  const second = tree.nodes.find((node) => isWithZu(tree, node) && undBefore(tree, node));
  const und = second && undBefore(tree, second);
  const first = und && tree.nodes[und.index - 1];
  if (!second || !und || !first || !isWithZu(tree, first)) return tree;
  const changes = new Map<number, Change>();
  for (const node of tree.nodes.slice(und.index + 1, second.index)) {
    if (node.head !== first.index) continue;
    const deprel = node.deprel === 'conj' ? 'obj' : node.deprel;
    changes.set(node.index, { head: second.index, deprel });
  }
  for (const node of dependents(tree, second.index))
    if (node.index < first.index && node.upos !== 'PUNCT')
      changes.set(node.index, { head: first.index });
  if (changes.size === 0 && second.head === first.index) return tree;
  const raised = first.head === second.index ? turn(tree, first, second) : tree;
  changes.set(und.index, { head: second.index, deprel: 'cc' });
  return changeTree(raised, changes);
}

/** The first takes the place of the second, which is joined to it. */
function turn(tree: Tree, first: Node, second: Node): Tree {
  const deprel = second.deprel === 'conj' ? 'xcomp' : second.deprel;
  const raised = changeTree(tree, new Map([[first.index, { head: second.head, deprel }]]));
  return changeTree(raised, new Map([[second.index, { head: first.index, deprel: 'conj' }]]));
}

/** *und* behind another infinitive, with nothing but phrases between. */
function undBefore({ nodes }: Tree, { index }: Node): Node | undefined {
  for (let at = index - 1; at > 1; at--) {
    const node = nodes[at] as Node;
    if (/^(und|oder)$/.test(node.lower)) return nodes[at - 1]?.upos === 'VERB' ? node : undefined;
    if (/^(PUNCT|VERB|AUX)$/.test(node.upos)) return undefined;
  }
  return undefined;
}

function isWithZu({ nodes }: Tree, node: Node): boolean {
  return (
    node.upos === 'VERB' &&
    node.form.endsWith('n') &&
    (nodes[node.index - 1]?.lower === 'zu' || isZuForm(lower(node)))
  );
}
