import type { Tree } from '../parser/tree.ts';

const open = Symbol('not asked yet');

/** What is known of the words of a tree: for each question a row of answers. (questions, nodes) */
type Answers = unknown[][];

const known = new WeakMap<Tree, Answers>();
let questions = 0;
let latestTree: Tree | undefined;
let latestAnswers: Answers = [];

/**
 * Lets a question about a word of a tree be asked often and answered once: trees never change, so that the first answer
 * holds. What it returns is shared: nobody may change it.
 */
export function perWord<T>(
  answer: (tree: Tree, index: number) => T,
): (tree: Tree, index: number) => T {
  const question = questions++;
  return (tree, index) => {
    const answers = tree === latestTree ? latestAnswers : answersFor(tree);
    const row = (answers[question] ??= tree.nodes.map(() => open)); // an answer may ask about another tree
    if (row[index] === open) row[index] = answer(tree, index);
    return row[index] as T;
  };
}

function answersFor(tree: Tree): Answers {
  let answers = known.get(tree);
  if (!answers) known.set(tree, (answers = []));
  latestTree = tree;
  latestAnswers = answers;
  return answers;
}
