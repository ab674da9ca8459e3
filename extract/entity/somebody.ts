import { dependents, lower } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import { maybeTypeOfNoun } from './noun-type.ts';

/** *erließ **ein Richter** Haftbefehl*: behind somebody of a kind stands no surname, but what he gives or asks. */
export function isBehindSomebody(tree: Tree, { index, form }: Node): boolean {
  const person = tree.nodes[index - 1];
  if (person?.upos !== 'NOUN' || tree.nodes[index + 1]?.head === index) return false;
  return (
    maybeTypeOfNoun(person.lemma, person.feats['Gender']) === 'Person' &&
    !isFirstName(form) &&
    dependents(tree, person.index, 'det').some((determiner) =>
      /^(?:k?eine?[mnrs]?|jede[mnrs]?|manche[mnrs]?)$/.test(lower(determiner)),
    )
  );
}
