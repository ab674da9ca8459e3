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

/** „Das habe ich **mir** gewünscht“: beside *ich*, *mir* means nobody else; „Ich taufe **dich**“ does. */
export function markReflexives(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const marked = node.feats['Reflex'] === 'Yes';
    if (!marked && isReflexive(tree, node)) return { feats: { ...node.feats, Reflex: 'Yes' } };
    return marked && isOfOther(tree, node) ? { feats: { ...node.feats, Reflex: 'No' } } : undefined;
  });
}

/** Beside a subject of another person. */
function isOfOther(tree: Tree, node: Node): boolean {
  const subject = subjects[lower(node)];
  if (subject === undefined || node.head < 0) return false;
  const others = dependents(tree, node.head, 'nsubj').map(lower);
  return others.length > 0 && others.every((other) => other !== subject && persons.has(other));
}

const persons: ReadonlySet<string> = new Set(['er', 'es', 'man', ...Object.values(subjects)]);

function isReflexive(tree: Tree, node: Node): boolean {
  const subject = subjects[lower(node)];
  return (
    subject !== undefined &&
    node.head >= 0 &&
    dependent(tree, node.index, 'case') === undefined &&
    dependents(tree, node.head, 'nsubj').some((other) => lower(other) === subject)
  );
}
