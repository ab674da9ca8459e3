import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { nodeAt } from './navigate.ts';

/** „Sie wird das Heim leiten, **während** er den Umbau **übernimmt**“: beside what is to come. */
export function isDuringPlan(
  tree: Tree,
  { head, link, mark, parent, verb }: Clause,
  byHead: ReadonlyMap<number, Clause>,
): boolean {
  return (
    link === 'adverbial' &&
    mark === 'während' &&
    verb.tense === 'present' &&
    verb.copula === undefined &&
    byHead.get(parent ?? -1)?.verb.tense === 'future' &&
    !localWords(tree, head).some((at) => now.test(nodeAt(tree, at).lower))
  );
}

const now = /^(seit|bereits|schon|derzeit|noch|bisher|aktuell|zurzeit)$/;
