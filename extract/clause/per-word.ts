import type { Tree } from '../parser/tree.ts';

/** Stands for the answer `undefined`; what was not asked yet is undefined. */
const nothing = Symbol('nothing');

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
    const row = (answers[question] ??= []);
    const given = row[index];
    if (given !== undefined) return (given === nothing ? undefined : given) as T;
    const found = answer(tree, index); // may ask about another tree
    row[index] = found === undefined ? nothing : found;
    return found;
  };
}

function answersFor(tree: Tree): Answers {
  let answers = known.get(tree);
  if (!answers) known.set(tree, (answers = []));
  latestTree = tree;
  latestAnswers = answers;
  return answers;
}
