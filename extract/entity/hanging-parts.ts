import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** *Rad-* for the *Fußweg* of *Rad- und Fußweg*: the first conjunct, whose last part is that of the noun. */
export function maybeHangingPart(tree: Tree, head: number): Node | undefined {
  const node = nodeAt(tree, head);
  if (node.upos !== 'NOUN' || node.deprel !== 'conj' || node.head >= head) return undefined;
  const first = nodeAt(tree, node.head);
  const between = tree.nodes.slice(first.index + 1, head);
  const isRun = between.every(({ upos }) => /^(?:NOUN|PROPN|X|PUNCT|CCONJ)$/.test(upos));
  return isRun && between.at(-1)?.upos === 'CCONJ' && hangs(tree, first) ? first : undefined;
}

/** Is the word the first part of a compound that another word ends? */
export function isHangingPart(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'conj').some(
    (child) => maybeHangingPart(tree, child.index) !== undefined,
  );
}

/** The words that stand for one thing: *Rad* and *Fußweg*. */
export function headsOf(tree: Tree, head: number): number[] {
  const part = maybeHangingPart(tree, head);
  return part ? [part.index, head] : [head];
}

/** The hyphen belongs to the word or is one of its own, with a blank behind. */
function hangs(tree: Tree, { form, index, end }: Node): boolean {
  const [hyphen, next] = tree.nodes.slice(index + 1, index + 3);
  if (form.endsWith('-')) return true;
  return (
    hyphen?.form === '-' && hyphen.start === end && next !== undefined && next.start > hyphen.end
  );
}
