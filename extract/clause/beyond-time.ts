import type { Node, Tree } from '../parser/tree.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';

/** „läuft über 2027 **hinaus**“, „über den Juni **hinaus**“: it belongs to the time and is no particle of the verb. */
export function isBeyondTime(tree: Tree, { index, lower }: Node): boolean {
  const before = lower === 'hinaus' ? tree.nodes[index - 1] : undefined;
  return before !== undefined && (before.upos === 'NUM' || isTimeWord(before.form));
}
