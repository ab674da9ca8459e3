import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { lower, nodeAt } from './navigate.ts';

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

/** „**bis** ein Nachfolger gefunden **ist**“: what is waited for is yet to come. */
export function isAwaited(tree: Tree, { mark, verb }: Clause): boolean {
  if (mark !== 'bis' || verb.finite === undefined || verb.mood !== 'indicative') return false;
  return (
    verb.tense === 'present' || /^(ist|sind|hat|haben)$/.test(lower(nodeAt(tree, verb.finite)))
  );
}
