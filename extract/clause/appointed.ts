import type { Node, Tree } from '../parser/tree.ts';
import { rankOf } from './actors.ts';
import { isCaseThinkable } from './case.ts';
import { isDoneByBodies } from './lexicon/affecting-verbs.ts';
import { dependents } from './navigate.ts';
import type { VerbComplex } from './verb.ts';

/** The person whom a body appoints or dismisses, where the form leaves open who does it. */
export function maybeAppointed(
  tree: Tree,
  verb: VerbComplex,
  phrases: readonly Node[],
): Node | undefined {
  if (verb.voice !== 'active' || !isDoneByBodies(verb.lemma) || phrases.length !== 2)
    return undefined;
  const person = phrases.find((node) => rankOf(tree, node) === 3);
  const body = phrases.find((node) => rankOf(tree, node) === 2);
  const isOpen = [person, body].every(
    (node) =>
      node !== undefined &&
      isCaseThinkable(tree, node.index, 'Nom') &&
      isCaseThinkable(tree, node.index, 'Acc'),
  );
  return isOpen && !isOfficer(tree, verb, person as Node) ? person : undefined;
}

/** „**Bürgermeisterin Roth** lud die Mannschaft ein“: in front an office with its name does what heads of bodies do, too. */
function isOfficer(tree: Tree, { lemma, finite }: VerbComplex, person: Node): boolean {
  return (
    /^(einladen|auszeichnen|beauftragen|rügen|engagieren)$/.test(lemma) &&
    finite !== undefined &&
    person.index < finite &&
    person.upos === 'NOUN' &&
    dependents(tree, person.index, 'appos').some(({ name }) => name?.type === 'PER')
  );
}
