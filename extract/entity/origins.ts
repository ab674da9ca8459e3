import type { Node, Tree } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import { isCapitalised, isClub, isLegalForm } from './name-words.ts';
import { isDeclined } from './nominative.ts';
import { headOfNoun } from './noun-type.ts';
import { stateNamed, stateOfDemonym } from './states.ts';

/** *Portugiese*; *Polen* is the state first. */
export function isNational(form: string): boolean {
  return stateOfDemonym(form) !== undefined && stateNamed(form) === undefined;
}

/** *der Hamburger Levin Osterkamp*: where somebody comes from is no part of the name; *das Berliner Ensemble* is one. */
export function isDemonym(tree: Tree, node: Node): boolean {
  const [next, last] = tree.nodes.slice(node.index + 1, node.index + 3);
  if (!/^\p{Lu}\p{Ll}+er$/u.test(node.form) || isFirstName(node.form) || !next) return false;
  return isFirstName(next.form) || (isNameWord(next) && last !== undefined && isNameWord(last));
}

/** A proper noun that is no word of the language: *Levin*, *Osterkamp*; not *Neue*, *Presse*. */
function isNameWord(node: Node): boolean {
  return (
    node.upos === 'PROPN' &&
    isCapitalised(node.form) &&
    !node.form.includes('-') &&
    !isDeclined(node.form) &&
    !isClub(node.form) &&
    !isLegalForm(node.form) &&
    headOfNoun(node.form) === undefined
  );
}
