import type { Tree } from '../parser/tree.ts';
import { longest, phrasesBehind, shortest } from './surface-phrase.ts';

/** What a clause says of its subject. */
export interface Predication {
  readonly relation: string;
  readonly object: string;
  /** The word that the object hangs on, for its certainty. */
  readonly word: number;
}

/** Phrases behind a noun, told of the verb and the noun together: *ist Partner – von Bern*. */
export function behind(tree: Tree, head: number, verb: string): Predication[] {
  return phrasesBehind(tree, head).flatMap((node) =>
    longest(tree, node.index, node.index).map((object) => ({
      relation: `${verb} ${shortest(tree, head, head)}`,
      object,
      word: node.index,
    })),
  );
}
