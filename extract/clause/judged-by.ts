import type { Node, Tree } from '../parser/tree.ts';
import { lower, nodeAt } from './navigate.ts';
import type { VerbComplex } from './verb.ts';

/** „**Hallmann** ist das zu wenig“: beside *das* behind *sein* the name in front is for whom it is so. */
export function maybeJudge(
  tree: Tree,
  head: number,
  { copula, finite }: VerbComplex,
  [first, second, ...others]: readonly Node[],
): Node | undefined {
  if (copula === undefined || finite === undefined || !first || !second || others.length > 0)
    return undefined;
  return first.index < finite &&
    second.index > finite &&
    lower(second) === 'das' &&
    /^(PROPN|NOUN)$/.test(first.upos) &&
    /^(ADJ|ADV|DET)$/.test(nodeAt(tree, head).upos)
    ? first
    : undefined;
}
