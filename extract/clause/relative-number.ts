import type { Node, Tree } from '../parser/tree.ts';
import { isPluralForm } from './agreement.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { maybeRelative } from './relative.ts';
import type { VerbComplex } from './verb.ts';

/**
 * „zwölf Fachleute, **die** das Institut **stellt**“, „die Initiative, **der** 90 Firmen **angehören**“, „ein Abkommen, **das** beide Seiten
 * **anerkennen**“: *die* has the number of its noun, *der* and *das* are singular.
 */
export function isOtherNumber(tree: Tree, node: Node, { finite }: VerbComplex): boolean {
  if (
    finite === undefined ||
    node.upos !== 'PRON' ||
    (node.lower !== 'der' && node.lower !== 'die' && node.lower !== 'das')
  )
    return false;
  const relative = maybeRelative(tree, node.head);
  if (relative?.pronoun !== node.index) return false;
  const isPlural = isPluralForm(lower(nodeAt(tree, finite)));
  if (lower(node) !== 'die') return isPlural && !isSharing(tree, finite);
  const noun = nodeAt(tree, relative.antecedent);
  if (isPlural || noun.index !== node.index - 2) return false;
  return isCounted(tree, noun) || (isPluralNoun(noun) && hasOtherSubject(tree, node));
}

/** „Daten, die …“: shown by its form, and not below another noun that *die* may mean. */
function isPluralNoun({ upos, feats, form, lemma, deprel }: Node): boolean {
  return (
    upos === 'NOUN' &&
    feats['Number'] === 'Plur' &&
    form !== lemma &&
    !/^(nmod|conj|appos)$/.test(deprel)
  );
}

/** „…, die **die Bahn** nicht mehr braucht“: with an article of its own that fits. */
function hasOtherSubject({ nodes }: Tree, { index, head }: Node): boolean {
  const article = nodes[index + 1];
  const noun = article?.upos === 'DET' ? nodes[article.head] : undefined;
  return (
    noun?.head === head &&
    noun.feats['Number'] === 'Sing' &&
    /^(nsubj|obj)$/.test(noun.deprel) &&
    /^(der|die|das|eine?|[ds]?eine|ihre?|unsere?)$/.test(article?.lower ?? '')
  );
}

/** „ein Haus, das Gästen Platz **bieten und** im Herbst **öffnen soll**“: with a modal behind the second verb the first is an infinitive. */
function isSharing(tree: Tree, finite: number): boolean {
  return dependents(tree, finite, 'conj').some(
    ({ index }) => dependent(tree, index, 'aux', 'aux:pass') !== undefined,
  );
}

/** *zwölf Fachleute*: surely a plural. */
function isCounted(tree: Tree, { index, upos, feats }: Node): boolean {
  return (
    upos === 'NOUN' &&
    feats['Number'] === 'Plur' &&
    dependents(tree, index, 'nummod', 'det').some((word) =>
      word.deprel === 'nummod'
        ? !/^(1|ein\w*)$/i.test(word.form)
        : /^(mehrere|viele|einige|beide|zahlreiche)n?r?$/.test(lower(word)),
    )
  );
}
