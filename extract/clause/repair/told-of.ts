import { isKin } from '../../entity/callings.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { maybeSourceKind } from '../lexicon/sources.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/**
 * „Darin erzählt die Autorin Ada Kern **von zwei Schwestern**“: behind a verb of telling and somebody with a name *von* says of whom; „sprach der
 * Physiker Karl Mühl **von der Universität**“ stays, and so does „sprach der Leiter von zwei Schulen“.
 */
export function isToldOf(tree: Tree, host: Node, node: Node): boolean {
  if (host.index < host.head || !telling.test(lemmaOfVerb(tree, host.head))) return false;
  const type = maybeTypeOfNoun(node.lemma, node.feats['Gender']) ?? '';
  if (node.upos !== 'NOUN' || node.name || /^(Organization|Place|Country)$/.test(type))
    return false;
  if (/^(PER|ORG)$/.test(host.name?.type ?? '')) return true;
  const isNamed = dependents(tree, host.index, 'appos', 'flat').some(
    ({ name, index }) => name?.type === 'PER' && index > host.index,
  );
  return (
    isNamed ||
    (maybeTypeOfNoun(host.lemma) === 'Person' &&
      !isKin(host.lower) &&
      /^(Concept|Event|)$/.test(type) &&
      !isTimeWord(node.form) &&
      dependents(tree, node.index, 'det', 'det:poss').some(({ lower }) =>
        /^(ein|sein|ihr)e/.test(lower),
      ))
  );
}

/** „hat ihrem Freund **von der Arbeit** erzählt“: behind whom one tells *von* says of what. */
export function isToldTo(tree: Tree, host: Node, lemma: string): boolean {
  return (
    /^(?:erzählen|berichten|vorschwärmen)$/.test(lemma) &&
    /^(?:obj|iobj|obl:arg)$/.test(host.deprel) &&
    !isKin(host.lower) &&
    /^(?:Person|Group|Organization)$/.test(
      maybeTypeOfNoun(host.lemma, host.feats['Gender']) ?? '',
    ) &&
    dependents(tree, host.index, 'det', 'det:poss').some(({ lower }) =>
      /^(?:de[mrn]|\p{L}+e[mr])$/u.test(lower),
    )
  );
}

const telling = /^(erzählen|berichten|sprechen|träumen|schwärmen)$/;

/** „würde die Kasse **nach Berechnungen des Instituts** entlasten“: who says so is none of the noun, but „die Suche nach Informationen des Amts“. */
export function isSourceBeside(tree: Tree, node: Node, host: Node): boolean {
  return (
    maybeSourceKind(node.lower) === 'account' &&
    dependent(tree, node.index, 'det', 'det:poss') === undefined &&
    dependents(tree, node.index, 'nmod').some(({ index }) => index > node.index) &&
    !/(frage|suche|bedarf|verlangen|wunsch|ruf)n?$/.test(host.lower)
  );
}
