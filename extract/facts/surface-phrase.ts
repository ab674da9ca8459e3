import { dependent, dependents, nodeAt, subtree } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { maybeName, namings, wordsOf } from './surface-naming.ts';
import { textOf } from './surface-text.ts';
import { eachConjunct, eachPlace, eachQuality } from './surface-variants.ts';

/**
 * A phrase with its preposition in its wordings: without the phrases behind the noun, and with them, one conjunct
 * and one place at a time. `governor`: the conjunct that has the preposition, if it shall be told.
 */
export function wordings(tree: Tree, head: number, governor: number | undefined): string[] {
  const long = longest(tree, head, governor);
  return phrasesBehind(tree, head).length === 0
    ? long
    : [...new Set([shortest(tree, head, governor), ...long])];
}

/** From the shortest to the longest: *Partner*, *Partner von Bern*, *Partner von Bern im Kampf*. */
export function growing(tree: Tree, head: number): string[] {
  return namings(tree, head)
    .flatMap((words) => eachConjunct(tree, words))
    .flatMap((words) => eachQuality(tree, words))
    .flatMap((words) => [...cutsBehind(tree, head, words), words])
    .map((words) => textOf(tree, words));
}

/** The words before each preposition behind the noun. */
function cutsBehind(tree: Tree, head: number, words: readonly number[]): (readonly number[])[] {
  return words
    .filter((word) => word > head && nodeAt(tree, word).deprel === 'case')
    .map((cut) => words.filter((word) => word < cut));
}

/** With all that follows it: *eine Brücke über den Fluss*. */
export function longest(tree: Tree, head: number, governor: number | undefined): string[] {
  const prepositions = maybePrepositions(tree, governor);
  return namings(tree, head)
    .flatMap((words) => eachConjunct(tree, words))
    .flatMap((words) => eachQuality(tree, words))
    .flatMap((words) => eachPlace(tree, [...prepositions, ...words]))
    .map((words) => textOf(tree, words));
}

/** Without the prepositional phrases behind the noun: *eine Brücke*. */
export function shortest(tree: Tree, head: number, governor: number | undefined): string {
  const cut = new Set(phrasesBehind(tree, head).flatMap((node) => subtree(tree, node.index)));
  const words = wordsOf(tree, maybeName(tree, head)?.index ?? head, cut);
  return textOf(tree, [...maybePrepositions(tree, governor), ...words]);
}

/** Prepositional phrases behind a noun. */
export function phrasesBehind(tree: Tree, head: number): Node[] {
  return dependents(tree, head, 'nmod').filter(
    (node) => node.index > head && dependent(tree, node.index, 'case') !== undefined,
  );
}

function maybePrepositions(tree: Tree, governor: number | undefined): number[] {
  return governor === undefined ? [] : prepositionWords(tree, governor);
}

/** The preposition of a phrase with what measures it: *in*, *40 Kilometer südlich von*, *kurz nach*. */
export function prepositionWords(tree: Tree, head: number): number[] {
  const prepositions = dependents(tree, head, 'case')
    .filter((node) => node.index < head)
    .map((node) => node.index);
  const [first] = prepositions;
  if (first === undefined || !isReach(tree.nodes[first - 1])) return prepositions;
  const measured = measures(tree, first - 2) ? subtree(tree, first - 2) : [];
  return [...measured, first - 1, ...prepositions];
}

/** Is a noun the measure of what follows: *40 **Kilometer** südlich von*? */
export function measures(tree: Tree, head: number): boolean {
  return isReach(tree.nodes[head + 1]) && dependent(tree, head, 'nummod') !== undefined;
}

function isReach(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    /^((nord|süd)?(nörd|süd|öst|west)lich|links|rechts|kurz|unmittelbar|direkt|weit|mitten|tief|quer)$/.test(
      node.form,
    )
  );
}

/** Is a phrase part of another clause, as the antecedent of a relative pronoun is? */
export function isOutside(tree: Tree, head: number, clause: number): boolean {
  for (let at = head; at >= 0; at = nodeAt(tree, at).head) if (at === clause) return false;
  return true;
}
