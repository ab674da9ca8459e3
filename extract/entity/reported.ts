import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';

/** Is a word the subject of a clause in the present subjunctive, which reports what somebody said: *Er **sei** gesund*? */
export function isReported(tree: Tree, word: number): boolean {
  const node = nodeAt(tree, word);
  if (node.deprel !== 'nsubj' || node.head < 0) return false;
  return [nodeAt(tree, node.head), ...dependents(tree, node.head, 'aux', 'cop', 'aux:pass')].some(
    ({ feats }) => feats['Mood'] === 'Sub' && feats['Tense'] === 'Pres',
  );
}
