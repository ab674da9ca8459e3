import type { Tree } from '../parser/tree.ts';
import { longest, phrasesBehind, shortest } from './surface-text.ts';

/** What a clause says of its subject. */
export interface Predication {
  readonly relation: string;
  readonly object: string;
  /** The word that the object hangs on, for its certainty. */
  readonly word: number;
}

/** Phrases behind a noun, told of the verb and the noun together: *diente als Premierminister – von Australien*. */
export function behind(tree: Tree, head: number, verb: string): Predication[] {
  return phrasesBehind(tree, head).map((node) => ({
    relation: `${verb} ${shortest(tree, head)}`,
    object: longest(tree, node.index),
    word: node.index,
  }));
}
