import type { Node, Tree } from '../../parser/tree.ts';
import { findCases } from '../case.ts';
import { maybeActionNoun } from '../lexicon/action-nouns.ts';
import { isTimeWord, isYear } from '../lexicon/time-nouns.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, dependents } from '../navigate.ts';
import { maybePreposition, phraseWords } from '../phrase.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/**
 * „erinnerte **an den Verkauf** von 900 Wohnungen **an einen Investor**“: a verb asks for its preposition once, so that the second phrase with it
 * belongs to the deed that is spoken of, and so does what stands between („im Jahr 2006“).
 */
export function maybeDeedBefore(tree: Tree, node: Node): Node | undefined {
  const verb = tree.nodes[node.head];
  if (verb?.upos !== 'VERB') return maybeTurnBefore(tree, node);
  const giving = maybeGivingBefore(tree, node);
  if (giving) return giving;
  const phrases = dependents(tree, verb.index, 'obl', 'obl:arg');
  if (phrases.length < 2) return maybeTurnBefore(tree, node);
  const lemma = lemmaOfVerb(tree, verb.index);
  const first = phrases.find((phrase) => {
    const preposition = maybePreposition(tree, phrase.index);
    return (
      phrase.index < node.index &&
      preposition !== undefined &&
      preposition !== 'in' &&
      isGoverned(lemma, preposition) &&
      isDeed(phrase)
    );
  });
  if (!first) return maybeTurnBefore(tree, node);
  const preposition = maybePreposition(tree, first.index);
  const isSecond = phrases.some(
    (phrase) =>
      phrase.index >= node.index &&
      phrase.index > first.index &&
      !isTimeWord(phrase.form) &&
      maybePreposition(tree, phrase.index) === preposition,
  );
  return isSecond || (isThen(tree, node) && isRemembered(tree, first, lemma))
    ? first
    : maybeTurnBefore(tree, node);
}

/** „warnt vor dem **Verkauf** der Wohnungen an einen Investor“: straight behind what is given away stands to whom, unless the verb has *an*. */
function maybeGivingBefore(tree: Tree, node: Node): Node | undefined {
  const verb = tree.nodes[node.head];
  if (verb?.upos !== 'VERB' || maybePreposition(tree, node.index) !== 'an') return undefined;
  if (isGoverned(lemmaOfVerb(tree, verb.index), 'an')) return undefined;
  const cases = findCases(tree, node.index);
  if (cases.includes('Dat') || !cases.includes('Acc')) return undefined;
  const first = dependent(tree, node.index, 'case');
  return dependents(tree, verb.index, 'obl', 'obj', 'nsubj', 'nsubj:pass').find(
    (noun) =>
      noun.upos === 'NOUN' &&
      givings.test(noun.form) &&
      noun.index < node.index &&
      phraseWords(tree, noun.index).at(-1) === (first?.index ?? 0) - 1,
  );
}

const givings =
  /(verkauf|verkaufs|verleihung|übergabe|rückgabe|abgabe|auslieferung|lieferung|lieferungen|vergabe|überlassung|vermietung|verpachtung|auszahlung|zahlung|zahlungen|weitergabe|übertragung|überweisung|abtretung|ausschüttung)$/i;

function isDeed({ upos, lemma, form }: Node): boolean {
  return (
    upos === 'NOUN' &&
    ((maybeActionNoun(lemma) ?? maybeActionNoun(form)) !== undefined ||
      givings.test(form) ||
      /(antwort|antworten|reaktion|reaktionen|hinweis|hinweise)$/i.test(form))
  );
}

/** „erinnerte an den **Verkauf im Jahr 2006**“: what one remembers was then. */
export function isRemembered(tree: Tree, { index, head }: Node, verb?: string): boolean {
  return (
    head >= 0 &&
    maybePreposition(tree, index) === 'an' &&
    /^(erinnern|zurückdenken|denken|anknüpfen)$/.test(verb ?? lemmaOfVerb(tree, head))
  );
}

/** *im Jahr 2006* */
function isThen(tree: Tree, { index }: Node): boolean {
  return (
    maybePreposition(tree, index) === 'in' &&
    dependents(tree, index, 'nmod', 'nummod', 'flat').some(({ form }) => isYear(form))
  );
}

/** „bis zu ihrem **Tod** vor drei Jahren“, „seit seiner **Geburt** im Mai“: when somebody died stands straight behind. */
function maybeTurnBefore(tree: Tree, node: Node): Node | undefined {
  if (!isTimeWord(node.form) && !isYear(node.form)) return undefined;
  const first = dependent(tree, node.index, 'case');
  const noun = first && tree.nodes[first.index - 1];
  return noun !== undefined &&
    noun.head === node.head &&
    /^(Tode?|Geburt)$/.test(noun.form) &&
    /^(bis zu|seit|nach|vor)$/.test(maybePreposition(tree, noun.index) ?? '') &&
    /^(vor|in|an)$/.test(maybePreposition(tree, node.index) ?? '')
    ? noun
    : undefined;
}
