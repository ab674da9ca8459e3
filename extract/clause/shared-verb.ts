import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { maybeAuxiliaryForm } from './lexicon/auxiliaries.ts';
import { maybeParticleOf } from './lexicon/particles.ts';
import { takesSein } from './lexicon/sein-perfect.ts';
import { isParticiple } from './verb-form.ts';
import { changeVerb, type VerbComplex } from './verb.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/**
 * A conjunct without an inflected verb uses that of the first: „will Werke kaufen und Filialen schließen“,
 * „wurde gegründet und später verkauft“.
 */
export function shareVerb(tree: Tree, verb: VerbComplex, first: Clause | undefined): VerbComplex {
  if (!first || first.verb.finite === undefined) return verb;
  if (verb.finite !== undefined && !isInfinitiveAtEnd(tree, verb, first)) return verb;
  const head = nodeAt(tree, verb.words[0] as number);
  const helpers = first.verb.words.filter(
    (word) => nodeAt(tree, word).upos === 'AUX' && word !== first.head,
  );
  if (helpers.length === 0) return verb;
  return changeVerb(verb, {
    words: [...helpers, ...verb.words].toSorted((a, b) => a - b),
    finite: first.verb.finite,
    voice:
      isParticiple(head) && !hasOwnWerden(tree, verb) ? voiceBeside(tree, first, verb) : verb.voice,
    modals: first.verb.modals,
    mood: first.verb.mood,
    tense: first.verb.tense,
    perfectInfinitive: first.verb.perfectInfinitive,
    infinitive: false,
  });
}

/** „soll Platz bieten und von Schulen **genutzt werden**“: its own *werden* says that it is passive, whatever the first is. */
function hasOwnWerden(tree: Tree, { words, voice }: VerbComplex): boolean {
  return voice === 'passive' && words.some((word) => nodeAt(tree, word).lower === 'werden');
}

/** „sind klimatisiert und mit Tafeln **ausgestattet**“: the copula of the first is the auxiliary of the second. */
function voiceBeside(tree: Tree, { verb }: Clause, { lemma }: VerbComplex): VerbComplex['voice'] {
  if (takesSein(lemma, maybeParticleOf(lemma))) return verb.voice;
  if (verb.copula === undefined)
    return isPerfectOfSein(tree, verb) && verb.voice === 'active' ? 'state' : verb.voice;
  if (verb.lemma === 'werden') return 'passive';
  return verb.lemma === 'sein' ? 'state' : verb.voice;
}

/** „**war verunglückt** und seitdem gelähmt“ */
function isPerfectOfSein(tree: Tree, { finite, lemma }: VerbComplex): boolean {
  const helper = finite === undefined ? undefined : maybeAuxiliaryForm(lower(nodeAt(tree, finite)));
  return helper?.lemma === 'sein' && takesSein(lemma, maybeParticleOf(lemma));
}

/** „soll groß sein und einen Bart **tragen**“: under a modal, behind its object, what looks like a plural is an infinitive. */
function isInfinitiveAtEnd(tree: Tree, verb: VerbComplex, { verb: above }: Clause): boolean {
  const [head] = verb.words;
  if (verb.words.length !== 1 || head === undefined || above.modals.length === 0) return false;
  const [before, next] = [dependents(tree, head), tree.nodes[head + 1]];
  return (
    lower(nodeAt(tree, head)) === verb.lemma &&
    (next === undefined || /^(PUNCT|CCONJ)$/.test(next.upos)) &&
    before.some(({ deprel, index }) => /^(obj|obl)$/.test(deprel) && index < head) &&
    !before.some(({ deprel }) => deprel.startsWith('nsubj') || deprel === 'mark')
  );
}
