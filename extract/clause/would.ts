import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { lower, nodeAt } from './navigate.ts';

/** „**würden gern** auf Gas verzichten“: they wish to. */
export function isWished(tree: Tree, { verb, head }: Clause): boolean {
  return (
    verb.finite !== undefined &&
    /^würden?$/.test(lower(nodeAt(tree, verb.finite))) &&
    verb.voice === 'active' &&
    localWords(tree, head).some((at) => /^(gerne?|lieber|liebsten)$/.test(lower(nodeAt(tree, at))))
  );
}

/** „die Pumpen **würden** im Oktober geliefert“: the plural of *werde*, which would look like *werden*. */
export function isToBe(tree: Tree, { verb }: Clause): boolean {
  return verb.finite !== undefined && lower(nodeAt(tree, verb.finite)) === 'würden';
}
