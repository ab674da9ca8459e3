import type { Node, Tree } from '../../parser/tree.ts';

/** New values for a word. */
export type Change = Partial<
  Pick<Node, 'head' | 'deprel' | 'upos' | 'feats' | 'name' | 'nameProbability'>
>;

/** New values for some words, by position. */
export type Changes = ReadonlyMap<number, Change>;

/** A tree with the words changed that `find` has new values for. */
export function changeWords(tree: Tree, find: (node: Node) => Change | undefined): Tree {
  let changes: Map<number, Change> | undefined;
  for (const node of tree.nodes) {
    const change = find(node);
    if (change) (changes ??= new Map<number, Change>()).set(node.index, change);
  }
  return changes ? changeTree(tree, changes) : tree;
}

/** A tree with some words changed; a change of head that would close a circle is left out. */
export function changeTree(tree: Tree, changes: Changes): Tree {
  if (changes.size === 0) return tree;
  const nodes = [...tree.nodes];
  let isMoved = false;
  for (const [index, change] of changes) {
    const node = nodes[index] as Node;
    const { head } = change;
    if (head !== undefined && head >= 0 && isBelow(nodes, head, index)) continue;
    nodes[index] = changed(node, change);
    isMoved ||= head !== undefined && head !== node.head;
  }
  const { sentence } = tree;
  if (!isMoved) return { sentence, nodes, children: tree.children, root: tree.root };
  const root = nodes.findIndex((node) => node.head < 0);
  return { sentence, nodes, children: findChildren(nodes), root };
}

/** Written field by field, so that all words have one shape. */
function changed(node: Node, change: Change): Node {
  return {
    form: node.form,
    token: node.token,
    start: node.start,
    end: node.end,
    index: node.index,
    lower: node.lower,
    lemma: node.lemma,
    upos: change.upos ?? node.upos,
    feats: change.feats ?? node.feats,
    head: change.head ?? node.head,
    deprel: change.deprel ?? node.deprel,
    headProbability: node.headProbability,
    deprelProbability: node.deprelProbability,
    name: 'name' in change ? change.name : node.name,
    nameProbability: change.nameProbability ?? node.nameProbability,
  };
}

/** Is a word the other one, or somewhere below it? */
function isBelow(nodes: readonly Node[], word: number, above: number): boolean {
  for (let at = word; at >= 0; at = nodes[at]?.head ?? -1) if (at === above) return true;
  return false;
}

/** Most words have nothing below them, and share one empty row. */
function findChildren(nodes: readonly Node[]): (readonly number[])[] {
  const children: number[][] = nodes.map(() => leaf);
  for (const { head, index } of nodes) {
    if (head < 0) continue;
    const row = children[head];
    if (row === leaf) children[head] = [index];
    else row?.push(index);
  }
  return children;
}

const leaf: number[] = [];
