import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { isParticiple } from './verb-form.ts';
import type { VerbComplex } from './verb.ts';
import { nodeAt } from './navigate.ts';

/**
 * A conjunct without an inflected verb uses that of the first: „will Werke kaufen und Filialen schließen“,
 * „wurde gegründet und später verkauft“.
 */
export function shareVerb(tree: Tree, verb: VerbComplex, first: Clause | undefined): VerbComplex {
  if (!first || verb.finite !== undefined || first.verb.finite === undefined) return verb;
  const head = nodeAt(tree, verb.words[0] as number);
  const helpers = first.verb.words.filter(
    (word) => nodeAt(tree, word).upos === 'AUX' && word !== first.head,
  );
  if (helpers.length === 0) return verb;
  return {
    ...verb,
    words: [...helpers, ...verb.words].toSorted((a, b) => a - b),
    finite: first.verb.finite,
    voice: isParticiple(head) ? first.verb.voice : verb.voice,
    modals: first.verb.modals,
    mood: first.verb.mood,
    tense: first.verb.tense,
    perfectInfinitive: first.verb.perfectInfinitive,
    infinitive: false,
  };
}
