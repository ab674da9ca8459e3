import type { Node, Tree } from '../../parser/tree.ts';
import { findCases } from '../case.ts';
import { maybeActionNoun } from '../lexicon/action-nouns.ts';
import { isTimeWord, isYear } from '../lexicon/time-nouns.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, dependents } from '../navigate.ts';
import { perForm } from '../per-form.ts';
import { maybePreposition, phraseWords } from '../phrase.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/**
 * „erinnerte **an den Verkauf** von 900 Wohnungen **an einen Investor**“: a verb asks for its preposition once, so that the second phrase with it
 * belongs to the deed that is spoken of, and so does what stands between („im Jahr 2006“).
 */
export function maybeDeedBefore(tree: Tree, node: Node, preposition: Node): Node | undefined {
  const verb = tree.nodes[node.head];
  if (verb?.upos !== 'VERB') return maybeTurnBefore(tree, node);
  const giving =
    preposition.lower === 'an' ? maybeGivingBefore(tree, node, { verb, preposition }) : undefined;
  if (giving) return giving;
  const first = maybeDeedOf(tree, verb, node);
  if (!first) return maybeTurnBefore(tree, node);
  const asked = maybePreposition(tree, first.index);
  const isSecond = dependents(tree, verb.index, 'obl', 'obl:arg').some(
    (phrase) =>
      phrase.index >= node.index &&
      phrase.index > first.index &&
      !isTimeWord(phrase.form) &&
      maybePreposition(tree, phrase.index) === asked,
  );
  return isSecond ||
    (isThen(tree, node) && isRemembered(tree, first, lemmaOfVerb(tree, verb.index)))
    ? first
    : maybeTurnBefore(tree, node);
}

/** The deed before a phrase that the verb asks for. */
function maybeDeedOf(tree: Tree, verb: Node, { index }: Node): Node | undefined {
  return dependents(tree, verb.index, 'obl', 'obl:arg').find((phrase) => {
    if (phrase.index >= index || !isDeed(phrase)) return false;
    const preposition = maybePreposition(tree, phrase.index);
    return (
      preposition !== undefined &&
      preposition !== 'in' &&
      isGoverned(lemmaOfVerb(tree, verb.index), preposition)
    );
  });
}

/** „warnt vor dem **Verkauf** der Wohnungen an einen Investor“: straight behind what is given away stands to whom, unless the verb has *an*. */
function maybeGivingBefore(
  tree: Tree,
  node: Node,
  { verb, preposition }: { verb: Node; preposition: Node },
): Node | undefined {
  const giving = dependents(tree, verb.index, 'obl', 'obj', 'nsubj', 'nsubj:pass').find(
    (noun) =>
      noun.upos === 'NOUN' &&
      noun.index < node.index &&
      isGiving(noun.form) &&
      phraseWords(tree, noun.index).at(-1) === preposition.index - 1,
  );
  if (!giving || isGoverned(lemmaOfVerb(tree, verb.index), 'an')) return undefined;
  const cases = findCases(tree, node.index);
  return cases.includes('Acc') && !cases.includes('Dat') ? giving : undefined;
}

const givings =
  /(verkauf|verkaufs|verleihung|übergabe|rückgabe|abgabe|auslieferung|lieferung|lieferungen|vergabe|überlassung|vermietung|verpachtung|auszahlung|zahlung|zahlungen|weitergabe|übertragung|überweisung|abtretung|ausschüttung)$/i;

function isDeed({ upos, lemma, form }: Node): boolean {
  return (
    upos === 'NOUN' &&
    ((maybeActionNoun(lemma) ?? maybeActionNoun(form)) !== undefined ||
      isGiving(form) ||
      isAnswer(form))
  );
}

const isGiving = perForm((form): boolean => givings.test(form));
const isAnswer = perForm((form): boolean =>
  /(antwort|antworten|reaktion|reaktionen|hinweis|hinweise)$/i.test(form),
);

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
