import type { Node, Tree } from '../parser/tree.ts';
import { rankOf } from './actors.ts';
import { mayAffectActors } from './lexicon/affecting-verbs.ts';
import { isForce } from './lexicon/object-nouns.ts';
import {
  isCarrier,
  isEvidence,
  isMaker,
  isOfCarrying,
  isOfMaking,
  isOfShowing,
  isRuling,
} from './lexicon/makers.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { conjuncts } from './phrase.ts';
import { takesNoAccusative } from './lexicon/transitive.ts';
import type { VerbComplex } from './verb.ts';

/** Two phrases that both may be subject and object, in their order. */
export interface Pair {
  readonly first: Node;
  readonly second: Node;
}

/**
 * The phrase before the verb, where what stands behind it is more likely to act: „**Das** zeigt eine Studie“, „**Das Wasser** liefert
 * eine Talsperre“, „**Ihr Amt** gab sie ab“.
 */
export function maybeFronted(tree: Tree, verb: VerbComplex, pair: Pair): Node | undefined {
  const isFronted =
    isShown(verb, pair) ||
    isMade(tree, verb, pair) ||
    areSupplied(tree, verb, pair) ||
    isDone(tree, verb, pair) ||
    isCarried(tree, verb, pair) ||
    isRuledOut(tree, verb, pair);
  return isFronted ? pair.first : undefined;
}

/** „**Ein Bündnis mit der Linken** hatte Ebeling ausgeschlossen“: what is not there yet is ruled out by somebody. */
function isRuledOut(tree: Tree, { lemma }: VerbComplex, { first, second }: Pair): boolean {
  return (
    /^(ausschließen|ablehnen)$/.test(lemma) &&
    second.name?.type === 'PER' &&
    /(bündnis|koalition|zusammenarbeit|kooperation|kandidatur|beteiligung|fusion)$/i.test(
      first.form,
    ) &&
    dependents(tree, first.index, 'det').some((word) => /^k?eine?$/.test(lower(word)))
  );
}

function isShown({ lemma }: VerbComplex, { first, second }: Pair): boolean {
  return /^(das|dies)$/.test(lower(first)) && isOfShowing(lemma) && isEvidence(second.form);
}

/** What is known is made by what is new: *Die Ampel steuert ein Programm*, but *Die Quelle liefert Wasser*. */
function isMade(tree: Tree, { lemma }: VerbComplex, { first, second }: Pair): boolean {
  return (
    isOfMaking(lemma) &&
    first.upos === 'NOUN' &&
    rankOf(tree, first) <= 1.2 &&
    !isMaker(first.form) &&
    isMaker(second.form) &&
    isDefinite(tree, first) &&
    dependents(tree, second.index, 'det').some((word) => /^k?eine?$/.test(lower(word)))
  );
}

/** „**Milch, Eier und Fleisch** liefern Höfe aus der Umgebung“: several things without an article are what somebody makes or brings. */
function areSupplied(tree: Tree, { lemma }: VerbComplex, { first, second }: Pair): boolean {
  const things = conjuncts(tree, first.index).map((head) => nodeAt(tree, head));
  return (
    isOfMaking(lemma) &&
    things.length > 1 &&
    things.every(
      (thing) =>
        thing.upos === 'NOUN' &&
        rankOf(tree, thing) <= 1.2 &&
        !isMaker(thing.form) &&
        !isForce(thing.form) &&
        dependent(tree, thing.index, 'det', 'det:poss') === undefined,
    ) &&
    second.upos === 'NOUN' &&
    (isMaker(second.form) || rankOf(tree, second) >= 1.5)
  );
}

/** „**Das Boot** zog ein Kran aus dem Wasser“: what lifts and carries is new, what it carries is known and none of its kind. */
function isCarried(tree: Tree, { lemma }: VerbComplex, { first, second }: Pair): boolean {
  return (
    isOfCarrying(lemma) &&
    isCarrier(second.form) &&
    first.upos === 'NOUN' &&
    !isCarrier(first.form) &&
    !isForce(first.form) &&
    isDefinite(tree, first) &&
    dependents(tree, second.index, 'det', 'nummod').some((word) =>
      /^(eine?|zwei|drei|vier|mehrere)$/.test(lower(word)),
    )
  );
}

/** Behind the verb *sie* mostly is somebody, and a thing does little to people. */
function isDone(tree: Tree, { lemma, finite }: VerbComplex, { first, second }: Pair): boolean {
  return (
    lower(second) === 'sie' &&
    finite === second.index - 1 &&
    first.upos === 'NOUN' &&
    rankOf(tree, first) <= 1.2 &&
    !isMaker(first.form) &&
    !isForce(first.form) &&
    !isRuling(first.form) &&
    !mayAffectActors(lemma) &&
    !takesNoAccusative(lemma)
  );
}

function isDefinite(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'det', 'det:poss').some((word) =>
    /^(die|das|diese|dieses|(sein|ihr|unser)e?)$/.test(lower(word)),
  );
}

/** „**Hansa Bau**, Eigentümerin des Werks, verklagt Berger“: of two names without an article, around the verb, the first is what acts. */
export function maybeFirstNamed(
  tree: Tree,
  { finite, voice }: VerbComplex,
  phrases: readonly Node[],
): Node | undefined {
  const [first, second] = phrases;
  return phrases.length === 2 &&
    voice === 'active' &&
    finite !== undefined &&
    isBareName(tree, first) &&
    isBareName(tree, second) &&
    first!.index < finite &&
    second!.index > finite
    ? first
    : undefined;
}

function isBareName(tree: Tree, node: Node | undefined): boolean {
  return (
    node?.upos === 'PROPN' &&
    dependent(tree, node.index, 'det', 'det:poss', 'amod', 'nummod') === undefined
  );
}
