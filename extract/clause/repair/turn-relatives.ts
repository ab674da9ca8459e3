import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**die Molkerei, die** mehr als 600 Höfe **beliefern**“: beside a plural verb *die* of a single thing is the object, and the plural behind it is
 * the subject.
 */
export function turnRelatives(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const verb of tree.nodes) {
    if (verb.deprel !== 'acl' || verb.upos !== 'VERB') continue;
    const pronoun = dependents(tree, verb.index, 'nsubj').find(
      (node) => node.upos === 'PRON' && lower(node) === 'die',
    );
    if (!pronoun || !isOfOne(tree, verb, pronoun) || !hasPluralForm(tree, verb)) continue;
    const many = manyBehind(tree, verb, pronoun);
    if (!many) continue;
    changes.set(pronoun.index, { deprel: 'obj' });
    changes.set(many.index, { deprel: 'nsubj' });
  }
  return changeTree(tree, changes);
}

/** Straight behind a singular of which nothing else in the sentence before is a part. */
function isOfOne(tree: Tree, verb: Node, pronoun: Node): boolean {
  const noun = nodeAt(tree, verb.head);
  return (
    /^(NOUN|PROPN)$/.test(noun.upos) &&
    noun.feats['Gender'] === 'Fem' &&
    isOne(tree, noun) &&
    dependent(tree, noun.index, 'conj') === undefined &&
    !tree.nodes
      .slice(noun.index + 1, pronoun.index)
      .some((node) => /^(?:NOUN|PROPN)$/.test(node.upos) && node.feats['Number'] === 'Plur')
  );
}

/** Single, and part of nothing but single things: „eine Koalition mit **der Partei**“. */
function isOne(tree: Tree, noun: Node): boolean {
  let above = noun;
  for (;;) {
    if (above.feats['Number'] !== 'Sing' || /^(?:conj|flat)$/.test(above.deprel)) return false;
    if (dependent(tree, above.index, 'conj') !== undefined) return false;
    if (!/^(?:nmod|appos)$/.test(above.deprel)) return true;
    above = nodeAt(tree, above.head);
  }
}

function hasPluralForm(tree: Tree, verb: Node): boolean {
  const helpers = dependents(tree, verb.index, 'aux', 'cop');
  if (dependent(tree, verb.index, 'aux:pass') !== undefined) return false;
  const finite = helpers.findLast(isFinite) ?? (helpers.length === 0 ? verb : undefined);
  return finite !== undefined && isFinite(finite) && isPluralForm(lower(finite));
}

/** The only plural without a preposition in the clause. */
function manyBehind(tree: Tree, verb: Node, pronoun: Node): Node | undefined {
  const bare = dependents(tree, verb.index, 'nsubj', 'obj', 'obl', 'obl:arg').filter(
    (node) =>
      node !== pronoun &&
      lower(node) !== 'sich' &&
      dependent(tree, node.index, 'case') === undefined,
  );
  const [many] = bare;
  return bare.length === 1 &&
    many?.upos === 'NOUN' &&
    many.feats['Number'] === 'Plur' &&
    many.index > pronoun.index &&
    isCaseThinkable(tree, many.index, 'Nom')
    ? many
    : undefined;
}
