import type { Node, Tree } from '../parser/tree.ts';
import { isCaseThinkable } from './case.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { isDoneToActors, mayAffectActors } from './lexicon/affecting-verbs.ts';
import { saysNothingAlone, takesDative, takesNoObject } from './lexicon/transitive.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { phraseWords } from './phrase.ts';
import type { VerbComplex } from './verb.ts';

/** „nahm den Preis an und **lobte Geigerin Pohl**“, „sagt Geld zu, **knüpft die Hilfe aber** an Regeln“: straight behind *und* a verb that needs an object, or its auxiliary, shares the subject before. */
export function isBehindVerb(
  tree: Tree,
  node: Node,
  { lemma, finite, voice }: VerbComplex,
): boolean {
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
export function isBeforeLastVerb(
  tree: Tree,
  node: Node,
  { lemma, finite, voice }: VerbComplex,
): boolean {
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
    (above.deprel.startsWith('acl') || dependents(tree, above.index, 'mark').length > 0) &&
    dependents(tree, above.index, 'nsubj').some(
      ({ feats }) => feats['Number'] === node.feats['Number'],
    )
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
