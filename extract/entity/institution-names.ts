import type { Node, Tree } from '../parser/tree.ts';
import { maybeEndOfInstitution } from './institution.ts';
import type { NameSpan } from './name-span.ts';
import { isCapitalised } from './name-words.ts';
import { isDeclined } from './nominative.ts';

/** *das Landesamt für Denkmalpflege*, *die Deutsche Gesellschaft für Moorkunde*: what an institution is for belongs to its name. */
export function findInstitutions(tree: Tree): NameSpan[] {
  return tree.nodes
    .map((noun) => maybeInstitution(tree, noun))
    .filter((span) => span !== undefined);
}

function maybeInstitution(tree: Tree, noun: Node): NameSpan | undefined {
  const last = maybeEndOfInstitution(tree, noun);
  if (last === undefined) return undefined;
  const before = tree.nodes[noun.index - 1];
  const first = before && isPartBefore(before, noun) ? before.index : noun.index;
  return { first, last, tag: 'ORG', probability: 0.9 };
}

/** *Deutsche* Gesellschaft, *Fraunhofer* Institut */
function isPartBefore(before: Node, noun: Node): boolean {
  if (before.index === 0 || !isCapitalised(before.form)) return false;
  const tied = before.head === noun.index || noun.head === before.index;
  return tied && ((before.upos === 'ADJ' && isDeclined(before.form)) || before.upos === 'PROPN');
}
