import type { Tree } from '../parser/tree.ts';

const open = Symbol('not asked yet');

/**
 * Lets a question about a word of a tree be asked often and answered once: trees never change, so that the first answer
 * holds. What it returns is shared: nobody may change it.
 */
export function perWord<T>(
  answer: (tree: Tree, index: number) => T,
): (tree: Tree, index: number) => T {
  const known = new WeakMap<Tree, (T | typeof open)[]>(); // (nodes)
  let latest: Tree | undefined;
  let answers: (T | typeof open)[] = [];
  return (tree, index) => {
    if (tree !== latest) {
      answers = known.get(tree) ?? tree.nodes.map(() => open);
      known.set(tree, answers);
      latest = tree;
    }
    const row = answers; // an answer may ask about another tree
    if (row[index] === open) row[index] = answer(tree, index);
    return row[index] as T;
  };
}
