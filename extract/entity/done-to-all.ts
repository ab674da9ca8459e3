import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';

/** *Ein Mann und **eine Frau** flohen. Die Polizei fasste **sie***: rather both than her, unless *er* did it. */
export function isDoneToAll(
  tree: Tree,
  { text, head, sentence }: FoundPronoun,
  one: Candidate,
): boolean {
  const { deprel, head: verb } = nodeAt(tree, head);
  return (
    deprel === 'obj' &&
    text.toLowerCase() === 'sie' &&
    one.mention.sentence < sentence &&
    nodeAt(one.tree, one.mention.head).deprel === 'conj' &&
    dependents(tree, verb, 'nsubj').some(({ upos }) => upos === 'NOUN')
  );
}
