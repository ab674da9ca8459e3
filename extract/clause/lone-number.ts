import type { Node, Tree } from '../parser/tree.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { isPluralForm } from './agreement.ts';
import { isParticiple } from './verb-form.ts';

/** „…, **23** festgenommen“, „…, **23** lehnten ab“: a number alone before a joined participle, or a joined verb in the plural. */
export function isLeft(tree: Tree, { index, head }: Node): boolean {
  const verb = nodeAt(tree, head);
  const comma = tree.nodes[firstOf(tree, index) - 1];
  const next = tree.nodes[index + 1];
  const isMany =
    next !== undefined &&
    (next === verb || (next.head === head && next.deprel.startsWith('aux'))) &&
    isPluralForm(lower(next));
  return (
    ((index === head - 1 && isParticiple(verb)) || isMany) &&
    (verb.deprel === 'conj' || verb.deprel === 'parataxis') &&
    comma !== undefined &&
    /^(,|und)$/.test(lower(comma))
  );
}

/** „Bewerber, von denen **zehn** die Prüfung bestanden“: a number straight behind *denen*, beside a verb in the plural. */
export function isOfThem(tree: Tree, { index, upos, form, deprel }: Node): boolean {
  if (upos !== 'NUM' || !/^(obl|nsubj)$/.test(deprel) || isYear.test(form)) return false;
  const first = firstOf(tree, index);
  return (
    tree.nodes[first - 1]?.lower === 'denen' &&
    tree.nodes[first - 2]?.lower === 'von' &&
    dependents(tree, index, 'case').length === 0
  );
}

const isYear = /^(1[89]|20)\d\d$/;

/** „mehr als 60“, „rund 40“: with what grades it. */
function firstOf({ nodes }: Tree, number: number): number {
  const before = nodes[number - 1]?.lower ?? '';
  if (before === 'als' && /^(mehr|weniger)$/.test(nodes[number - 2]?.lower ?? ''))
    return number - 2;
  return grading.has(before) ? number - 1 : number;
}

const grading: ReadonlySet<string> = new Set(
  'rund etwa knapp fast gut nur mindestens wenigstens allein weitere über zirka circa ungefähr'.split(
    ' ',
  ),
);

/** „**60 der Betriebe**“, „**7 von 30 Vereinen**“: a number of things. */
export function isPartOfMany(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'nmod').some(
    (noun) =>
      noun.upos === 'NOUN' &&
      noun.index > node.index &&
      noun.feats['Number'] !== 'Sing' &&
      !isTimeWord(noun.form) &&
      /^(von)?$/.test(maybePreposition(tree, noun.index) ?? ''),
  );
}
