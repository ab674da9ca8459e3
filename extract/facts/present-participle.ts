import { isZuForm } from '../clause/lexicon/infinitives.ts';
import { localPrepositions, localVerbs } from '../clause/lexicon/places.ts';
import { isGoverned } from '../clause/lexicon/valency.ts';
import { isTimeWord } from '../clause/lexicon/time-nouns.ts';
import { dependents, isNominal, lower, nodeAt } from '../clause/navigate.ts';
import { conjuncts, maybePreposition } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node } from '../parser/tree.ts';
import type { Candidate } from './candidate.ts';

/**
 * „die dem Konzern gehörende Insel“ → Insel – gehören – dem Konzern
 * „die aus Bremen stammende Autorin“ → Autorin – stammen aus – Bremen
 */
export function presentParticiple(reading: Reading): Candidate[] {
  return reading.tree.nodes
    .filter((node) => isBeforeNoun(reading, node))
    .flatMap((node) => factsOf(reading, node));
}

const ending = /nd(e|en|em|er|es)$/;

function isBeforeNoun({ tree }: Reading, node: Node): boolean {
  if (node.upos !== 'ADJ' || node.deprel !== 'amod' || node.head < node.index) return false;
  return (
    ending.test(node.form) &&
    !qualities.test(node.form) &&
    nodeAt(tree, node.head).upos === 'NOUN' &&
    tree.children[node.index]?.length !== 0 &&
    tree.nodes[node.index - 1]?.lower !== 'zu' &&
    !isZuForm(infinitiveOf(node))
  );
}

/** *entscheidend, ausreichend*: qualities, not deeds. */
const qualities =
  /^(entscheidend|ausreichend|bedeutend|führend|entsprechend|hervorragend|überzeugend|passend|spannend|verbindlich|verheerend|bezeichnend|ausschlaggebend|grundlegend|dringend|überraschend|folgend|kommend|laufend|anstehend|umfassend|geltend|anwesend|abwesend|zutreffend|hinreichend|befriedigend|anstrengend|tragend|leitend|prägend|rührend|störend|verletzend|bindend|einschneidend)/;

/** *gehörende* → gehören */
function infinitiveOf(node: Node): string {
  return lower(node).replace(ending, 'n');
}

function factsOf(reading: Reading, node: Node): Candidate[] {
  const { tree } = reading;
  const lemma = infinitiveOf(node);
  const phrases = dependents(tree, node.index).filter(
    (word) => word.index < node.index && isNominal(word) && isCompletion(reading, word, lemma),
  );
  const reflexive = dependents(tree, node.index).find((word) => lower(word) === 'sich');
  return phrases.flatMap((phrase) => {
    const preposition = maybePreposition(tree, phrase.index);
    return conjuncts(tree, phrase.index).map((head) => ({
      rule: 'participle',
      clause: reading.clauseOf[node.head] ?? node.head,
      anchor: node.index,
      negated: dependents(tree, node.index).some((word) => lower(word) === 'nicht'),
      modality: 'asserted' as const,
      subject: { head: node.head },
      relation: {
        lemma: [reflexive && 'sich', lemma, preposition]
          .filter((part) => part !== undefined)
          .join(' '),
        words: [...(reflexive ? [reflexive.index] : []), node.index],
      },
      object: { head },
    }));
  });
}

/** A bare noun phrase, or one that the verb asks for. */
function isCompletion(reading: Reading, word: Node, lemma: string): boolean {
  if (
    lower(word) === 'sich' ||
    isTimeWord(word.form) ||
    reading.circumstances.times.has(word.index)
  )
    return false;
  const preposition = maybePreposition(reading.tree, word.index);
  if (preposition === undefined) return true;
  return (
    isGoverned(lemma, preposition) || (localVerbs.has(lemma) && localPrepositions.has(preposition))
  );
}
