import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

const subjects: Readonly<Record<string, string>> = {
  mich: 'ich',
  mir: 'ich',
  dich: 'du',
  dir: 'du',
  uns: 'wir',
  euch: 'ihr',
};

/** Words that may be reflexive. */
export const reflexives = Object.keys(subjects);

/** „Das habe ich **mir** gewünscht“: beside *ich*, *mir* means nobody else. */
export function markReflexives(tree: Tree): Tree {
  return changeWords(tree, (node) =>
    isReflexive(tree, node) && node.feats['Reflex'] !== 'Yes'
      ? { feats: { ...node.feats, Reflex: 'Yes' } }
      : undefined,
  );
}

function isReflexive(tree: Tree, node: Node): boolean {
  const subject = subjects[lower(node)];
  return (
    subject !== undefined &&
    node.head >= 0 &&
    dependent(tree, node.index, 'case') === undefined &&
    dependents(tree, node.head, 'nsubj').some((other) => lower(other) === subject)
  );
}
