import { dependents } from '../clause/navigate.ts';
import { countedTogether } from '../clause/repair/join-counted.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { nominativeNoun } from './nominative.ts';

/** *600 Eltern **und Kinder***: what is counted together with a noun. */
export function countedWith(tree: Tree, { index }: Node): string {
  const last = dependents(tree, index, countedTogether).at(-1);
  if (!last) return '';
  const words = tree.nodes
    .slice(index + 1, last.index + 1)
    .map((node) => (node.upos === 'NOUN' ? nominativeNoun(node, 'Plur') : node.form));
  return ` ${words.join(' ')}`.replaceAll(' ,', ',');
}
