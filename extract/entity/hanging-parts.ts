import { dependents } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** *Rad-* for the *Fußweg* of *Rad- und Fußweg*: the first of the words whose last part is that of the noun. */
export function maybeHangingPart(tree: Tree, head: number): Node | undefined {
  return dependents(tree, head, 'compound').find((part) => isHangingPart(tree, part));
}

/** Is the word the first part of a compound that another word ends? The trees are those that `repairTree` gave. */
export function isHangingPart(tree: Tree, { deprel, form, index, head }: Node): boolean {
  if (deprel !== 'compound' || index > head) return false;
  return form.endsWith('-') || tree.nodes[index + 1]?.form === '-';
}
