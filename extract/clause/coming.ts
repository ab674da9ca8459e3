import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { isPastOrSubjunctive } from './lexicon/shared-forms.ts';
import { localWords } from './local-words.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/** „**ist** ab Montag **gesperrt**“ */
export function isStanding(tree: Tree, { verb }: Clause): boolean {
  return (
    verb.voice === 'state' &&
    verb.finite !== undefined &&
    /^(ist|sind|sei|seien)$/.test(lower(nodeAt(tree, verb.finite)))
  );
}

/** „Ansprüche **verjährten Ende 2027**, sagte sie“: with a time to come the past form is Konjunktiv. */
export function isToldOfLater(tree: Tree, { verb }: Clause): boolean {
  return (
    verb.tense === 'past' &&
    verb.mood === 'indicative' &&
    verb.finite !== undefined &&
    lower(nodeAt(tree, verb.finite)).endsWith('en') &&
    isPastOrSubjunctive(nodeAt(tree, verb.finite))
  );
}

/** „das Spiel, das **um 19.30 Uhr angepfiffen** wird“ */
export function isScheduled(tree: Tree, { head, verb }: Clause): boolean {
  return (
    verb.voice !== 'active' &&
    /^(anpfeifen|anstoßen|ausstrahlen|austragen|abhalten|enthüllen|vereidigen)$/.test(verb.lemma) &&
    dependents(tree, head, 'obl').some(({ form }) => form === 'Uhr') &&
    localWords(tree, head).every(
      (at) => !/(^täglich|^jede[nrs]?|tags|^immer)$/.test(nodeAt(tree, at).lower),
    )
  );
}

/** „**Künftig** entscheidet der Rat“ */
export function isComing(tree: Tree, { head }: Clause): boolean {
  return dependents(tree, head, 'advmod').some((word) =>
    /^(künftig|zukünftig|demnächst|fortan)$/.test(lower(word)),
  );
}
