import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** Is a word the subject of a clause in the present subjunctive, which reports what somebody said: *Er **sei** gesund*? */
export function isReported(tree: Tree, word: number): boolean {
  const node = nodeAt(tree, word);
  if (node.deprel !== 'nsubj' || node.head < 0) return false;
  return [nodeAt(tree, node.head), ...dependents(tree, node.head, 'aux', 'cop', 'aux:pass')].some(
    (verb) =>
      verb.feats['Tense'] === 'Pres' && (verb.feats['Mood'] === 'Sub' || isNotI(node, verb)),
  );
}

/** *Sie **habe** Talent*: the form of *ich* beside another subject. */
function isNotI(subject: Node, verb: Node): boolean {
  return verb.feats['Person'] === '1' && !/^(?:ich|wir)$/.test(lower(subject));
}
