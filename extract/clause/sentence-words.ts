import type { Tree } from '../parser/tree.ts';
import { perWord } from './per-word.ts';

/** The forms of a sentence in lower case. */
const formsOf = perWord(
  ({ nodes }): ReadonlySet<string> => new Set(nodes.map(({ lower }) => lower)),
);

/** Has the sentence the word, in lower case, anywhere? Most lack it, and need no further look. */
export function hasWord(tree: Tree, form: string): boolean {
  return formsOf(tree, 0).has(form);
}
