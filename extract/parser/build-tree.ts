import type { Sentence } from '../text/sentence.ts';
import type { Node, Tree } from './tree.ts';

/** A tree from nodes whose heads are known; exactly one of them must have head -1. */
export function buildTree(sentence: Sentence, nodes: readonly Node[]): Tree {
  const children: number[][] = nodes.map(() => []);
  let root = -1;
  for (const node of nodes) {
    if (node.head < 0) root = node.index;
    else children[node.head]?.push(node.index);
  }
  return { sentence, nodes, children, root };
}

/** Whether following the heads from every word ends at one root. */
export function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== Math.min(1, heads.length)) return false;
  const settled = new Uint8Array(heads.length); // (words) 1: on the way up now, 2: leads to the root
  return heads.every((_, word) => climbs(heads, word, settled));
}

function climbs(heads: readonly number[], start: number, settled: Uint8Array): boolean {
  const path: number[] = [];
  let word = start;
  while (word !== -1 && settled[word] === 0) {
    settled[word] = 1;
    path.push(word);
    word = heads[word] ?? -1;
  }
  if (word !== -1 && settled[word] === 1) return false;
  for (const passed of path) settled[passed] = 2;
  return true;
}
