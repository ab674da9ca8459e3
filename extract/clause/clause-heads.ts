import type { Node, Tree } from '../parser/tree.ts';
import { ancestors, dependent, nodeAt } from './navigate.ts';
import { isParticiple } from './verb-form.ts';

/** Verbs outside noun phrases, and nouns or adjectives with a copula. */
export function isClauseHead(tree: Tree, node: Node): boolean {
  if (notHeads.has(node.deprel) || node.upos === 'PUNCT') return false;
  if (dependent(tree, node.index, 'cop', 'orphan')) return true;
  if (node.upos === 'VERB') return !isAttribute(tree, node);
  if (node.upos === 'AUX') return true;
  return (
    node.upos === 'ADJ' &&
    isParticiple(node) &&
    dependent(tree, node.index, 'aux', 'aux:pass') !== undefined
  );
}

const notHeads: ReadonlySet<string> = new Set([
  'aux',
  'aux:pass',
  'cop',
  'case',
  'det',
  'det:poss',
  'compound:prt',
  'mark',
  'punct',
  'cc',
  'amod',
  'fixed',
  'flat',
  'compound',
  'nummod',
  'advmod',
]);

/** „die geplante Reise“: a participle before its noun is no clause of the sentence. */
function isAttribute(tree: Tree, node: Node): boolean {
  return (
    node.head > node.index &&
    nodeAt(tree, node.head).upos === 'NOUN' &&
    node.deprel === 'acl' &&
    !dependent(tree, node.index, 'aux', 'aux:pass', 'nsubj')
  );
}

/** Head of the clause around the one that a word heads. */
export function parentOf(tree: Tree, head: number, set: ReadonlySet<number>): number | undefined {
  return ancestors(tree, head).find((at) => set.has(at));
}

/** Heads of clauses, those above before those below. */
export function byDepth(tree: Tree, heads: readonly number[]): number[] {
  const depth: number[] = [];
  const order = [tree.root];
  depth[tree.root] = 0;
  for (let next = 0; next < order.length; next++) {
    for (const child of tree.children[order[next] as number] ?? []) {
      depth[child] = (depth[order[next] as number] ?? 0) + 1;
      order.push(child);
    }
  }
  return heads.toSorted((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
}
