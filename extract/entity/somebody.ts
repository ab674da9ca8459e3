import { dependents, lower } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import { maybeTypeOfNoun } from './noun-type.ts';

/** *erließ **ein Richter** Haftbefehl*: behind somebody of a kind stands no surname, but what he gives or asks. */
export function isBehindSomebody(tree: Tree, { index, form }: Node): boolean {
  const [person, , next] = tree.nodes.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || person?.upos !== 'NOUN' || isFirstName(form) || next?.head === index)
    return false;
  return (
    maybeTypeOfNoun(person.lemma, person.feats['Gender']) === 'Person' &&
    dependents(tree, person.index, 'det').some((determiner) =>
      /^(?:k?eine?[mnrs]?|jede[mnrs]?|manche[mnrs]?)$/.test(lower(determiner)),
    )
  );
}
