import type { Clause, Complement } from '../clause/clause.ts';
import { nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';

/** „hält mehr **für möglich**“: what something is held for is no object, also where that has no noun. */
export function isHeldFor(
  { tree }: Reading,
  { verb }: Clause,
  { heads, preposition }: Complement,
): boolean {
  return (
    verb.lemma === 'halten' &&
    preposition === 'für' &&
    nodeAt(tree, heads[0] as number).upos === 'ADJ'
  );
}
