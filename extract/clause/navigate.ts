import type { Node, Tree } from '../parser/tree.ts';

/** The word at a position that is known to exist. */
export function nodeAt(tree: Tree, index: number): Node {
  const node = tree.nodes[index];
  if (!node) throw new Error(`no word at ${index}`);
  return node;
}

/** Dependents of a word, in order; with relations given, only those. */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): Node[] {
  const found: Node[] = [];
  const children = tree.children[head];
  if (children === undefined) return found;
  for (const child of children) {
    const node = tree.nodes[child] as Node;
    if (relations.length === 0 || relations.includes(node.deprel)) found.push(node);
  }
  return found;
}

/** The first dependent with one of the relations. */
export function dependent(
  tree: Tree,
  head: number,
  ...relations: readonly string[]
): Node | undefined {
  const children = tree.children[head];
  if (children === undefined) return undefined;
  for (const child of children) {
    const node = tree.nodes[child] as Node;
    if (relations.includes(node.deprel)) return node;
  }
  return undefined;
}

/** A word and everything below it, in order; branches that `enter` refuses are left out. */
export function subtree(
  tree: Tree,
  head: number,
  enter: (node: Node) => boolean = () => true,
): number[] {
  const found = [head];
  for (let next = 0; next < found.length; next++) {
    for (const child of tree.children[found[next] as number] ?? [])
      if (enter(tree.nodes[child] as Node)) found.push(child);
  }
  return found.length === 1 ? found : found.toSorted((a, b) => a - b);
}

/** The words above a word, nearest first. */
export function ancestors(tree: Tree, index: number): number[] {
  const found: number[] = [];
  for (let head = nodeAt(tree, index).head; head >= 0; head = nodeAt(tree, head).head)
    found.push(head);
  return found;
}

/** The form in lower case: `Der` → `der`. */
export function lower(node: Node): string {
  return node.lower;
}

/** Is it a noun, a name, or a number or pronoun that stands for one? */
export function isNominal(node: Node): boolean {
  return (
    node.upos === 'NOUN' || node.upos === 'PROPN' || node.upos === 'PRON' || node.upos === 'NUM'
  );
}

/** Does a word carry letters or digits, so that it is more than punctuation? */
export function isWord(node: Node): boolean {
  return node.upos !== 'PUNCT';
}
