import type { Node, Tree } from '../parser/tree.ts';
import { isPluralForm, isSurelyPlural } from './agreement.ts';
import { isCaseThinkable } from './case.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { isDoneToActors, mayAffectActors } from './lexicon/affecting-verbs.ts';
import { saysNothingAlone, takesDative, takesNoObject } from './lexicon/transitive.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { phraseWords } from './phrase.ts';
import type { VerbComplex } from './verb.ts';

/** Is the only bare phrase of a second verb its object, for it shares the subject of the first? */
export function isObjectOfSecond(tree: Tree, node: Node, verb: VerbComplex): boolean {
  return (
    isBehindVerb(tree, node, verb) ||
    isBeforeLastVerb(tree, node, verb) ||
    isBesideSharedPerfect(tree, node, verb)
  );
}

/** „nahm den Preis an und **lobte Geigerin Pohl**“, „sagt Geld zu, **knüpft die Hilfe aber** an Regeln“: straight behind *und* a verb that needs an object, or its auxiliary, shares the subject before. */
function isBehindVerb(tree: Tree, node: Node, { lemma, finite, voice }: VerbComplex): boolean {
  const own = nodeAt(tree, node.head);
  if (finite === undefined) return false;
  const before = tree.nodes[finite - 1];
  return (
    own.deprel === 'conj' &&
    voice === 'active' &&
    node.index > finite &&
    before !== undefined &&
    (/^(und|oder)$/.test(lower(before)) || (before.form === ',' && isOpposed(tree, own))) &&
    (isHelped(tree, finite, own) ||
      saysNothingAlone(lemma) ||
      isDoneToActors(lemma) ||
      mayAffectActors(lemma)) &&
    !takesNoObject(lemma) &&
    (isHelped(tree, finite, own) || !takesDative(lemma)) &&
    isCaseThinkable(tree, node.index, 'Acc') &&
    dependents(tree, own.head, 'nsubj').some(({ index }) => index < before.index)
  );
}

/** „als Lassen die Abwehr umstellte und **die Torhüterin** einwechselte“: with its verb last too, straight behind *und* what such a verb is done to. */
function isBeforeLastVerb(tree: Tree, node: Node, { lemma, finite, voice }: VerbComplex): boolean {
  const own = nodeAt(tree, node.head);
  if (own.deprel !== 'conj' || finite === undefined || voice !== 'active') return false;
  if (node.upos !== 'NOUN' || node.index > own.index || finite < own.index) return false;
  if (!(saysNothingAlone(lemma) || isDoneToActors(lemma)) || takesNoObject(lemma)) return false;
  const before = tree.nodes[(phraseWords(tree, node.index)[0] ?? node.index) - 1];
  const above = nodeAt(tree, own.head);
  return (
    before !== undefined &&
    /^(und|oder)$/.test(lower(before)) &&
    isCaseThinkable(tree, node.index, 'Acc') &&
    (above.deprel.startsWith('acl') || dependent(tree, above.index, 'mark') !== undefined) &&
    dependents(tree, above.index, 'nsubj').some(
      ({ feats }) => feats['Number'] === node.feats['Number'],
    )
  );
}

/**
 * „**hatte** den Vertrag unterschrieben und **die Kollegen** informiert“: behind a shared *haben* what such a verb is done to, and what does
 * not agree with it.
 */
function isBesideSharedPerfect(
  tree: Tree,
  node: Node,
  { lemma, finite, voice }: VerbComplex,
): boolean {
  const own = nodeAt(tree, node.head);
  if (own.deprel !== 'conj' || finite === undefined || voice !== 'active') return false;
  const helper = nodeAt(tree, finite);
  if (helper.lemma !== 'haben' || helper.head !== own.head || finite > own.head) return false;
  if (node.upos !== 'NOUN' || node.index > own.index || takesNoObject(lemma)) return false;
  const before = tree.nodes[(phraseWords(tree, node.index)[0] ?? node.index) - 1];
  return (
    before !== undefined &&
    /^(und|oder|sowie)$/.test(lower(before)) &&
    isCaseThinkable(tree, node.index, 'Acc') &&
    (saysNothingAlone(lemma) || isDoneToActors(lemma) || isOtherNumber(tree, node, helper)) &&
    dependents(tree, own.index).every((word) => lower(word) !== 'sich') &&
    dependents(tree, own.head, 'nsubj').length === 1
  );
}

/** „**hatte** … und **die Bewohner** gewarnt“, „**haben** … und **die Stadt** gewarnt“ */
function isOtherNumber(tree: Tree, node: Node, helper: Node): boolean {
  return isPluralForm(lower(helper))
    ? node.feats['Number'] === 'Sing' && dependent(tree, node.index, 'det') !== undefined
    : isSurelyPlural(tree, node) || isMasculinePlural(tree, node);
}

/** „die **Kollegen**“ */
function isMasculinePlural(tree: Tree, { feats, index }: Node): boolean {
  return (
    feats['Number'] === 'Plur' &&
    feats['Gender'] === 'Masc' &&
    dependents(tree, index, 'det').some((word) => lower(word) === 'die')
  );
}

/** „drangen ein und **hatten** zwei Motoren gestohlen“: whatever the verb. */
function isHelped(tree: Tree, finite: number, own: Node): boolean {
  return finite !== own.index && !/^(sein|werden)$/.test(nodeAt(tree, finite).lemma);
}

function isOpposed(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'advmod', 'cc').some(
    (word) => word.index > index && /^(aber|jedoch|allerdings)$/.test(lower(word)),
  );
}

/** „…; bis zum Mai, **mahnte Roth**, werde er …“: between commas who stands behind a verb of saying says it. */
export function isInsertedSpeaker(tree: Tree, node: Node, { lemma, finite }: VerbComplex): boolean {
  const own = nodeAt(tree, node.head);
  return (
    own.deprel === 'conj' &&
    finite === own.index &&
    node.index > own.index &&
    tree.nodes[own.index - 1]?.form === ',' &&
    tree.nodes[(phraseWords(tree, node.index).at(-1) ?? node.index) + 1]?.form === ',' &&
    isSaying(lemma)
  );
}
