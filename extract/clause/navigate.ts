import type { Node, Tree } from '../parser/tree.ts';

/** The word at a position that is known to exist. */
export function nodeAt(tree: Tree, index: number): Node {
  const node = tree.nodes[index];
  if (!node) throw new Error(`no word at ${index}`);
  return node;
}

/** Most words have no dependents, and most questions are about them. */
const none: readonly Node[] = [];

/** Dependents of a word, in order; with relations given, only those. */
export function dependents(
  tree: Tree,
  head: number,
  ...relations: readonly string[]
): readonly Node[] {
  const children = tree.children[head];
  if (children === undefined || children.length === 0) return none;
  let found: Node[] | undefined;
  for (let at = 0; at < children.length; at++) {
    const node = tree.nodes[children[at] as number] as Node;
    if (relations.length === 0 || isOneOf(relations, node.deprel)) (found ??= []).push(node);
  }
  return found ?? none;
}

/** The first dependent with one of the relations. */
export function dependent(
  tree: Tree,
  head: number,
  ...relations: readonly string[]
): Node | undefined {
  const children = tree.children[head];
  if (children === undefined) return undefined;
  for (let at = 0; at < children.length; at++) {
    const node = tree.nodes[children[at] as number] as Node;
    if (isOneOf(relations, node.deprel)) return node;
  }
  return undefined;
}

/** A loop of our own: `includes` is a call into the engine, and this is asked hundreds of times a sentence. */
function isOneOf(relations: readonly string[], relation: string): boolean {
  for (let at = 0; at < relations.length; at++) if (relations[at] === relation) return true;
  return false;
}

/** A word and everything below it, in order; branches that `enter` refuses are left out. */
export function subtree(
  tree: Tree,
  head: number,
  enter: (node: Node) => boolean = () => true,
): number[] {
  const found: number[] = [];
  collect(tree, head, enter, found);
  // In order already, unless branches cross each other.
  return isAscending(found) ? found : found.toSorted((a, b) => a - b);
}

/** Adds what is below a word on its left, the word, and what is below it on its right. */
function collect(tree: Tree, head: number, enter: (node: Node) => boolean, found: number[]): void {
  let isAdded = false;
  for (const child of tree.children[head] ?? []) {
    if (child > head && !isAdded) {
      found.push(head);
      isAdded = true;
    }
    if (enter(tree.nodes[child] as Node)) collect(tree, child, enter, found);
  }
  if (!isAdded) found.push(head);
}

function isAscending(words: readonly number[]): boolean {
  for (let at = 1; at < words.length; at++)
    if ((words[at - 1] as number) > (words[at] as number)) return false;
  return true;
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

/** Is it a noun or a name? */
export function isNoun({ upos }: Node): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
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

/** Has a word the preposition: *für* die Stadt? */
export function hasCase(tree: Tree, head: number, preposition: string): boolean {
  return dependents(tree, head, 'case').some((word) => lower(word) === preposition);
}

/** Does a semicolon stand between two places of the sentence? */
export function hasSemicolon(tree: Tree, from: number, to?: number): boolean {
  return tree.nodes.slice(from, to).some(({ form }) => form === ';');
}
