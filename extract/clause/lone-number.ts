import type { Node, Tree } from '../parser/tree.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { isPluralForm } from './agreement.ts';
import { isParticiple } from './verb-form.ts';

/** „…, **23** festgenommen“, „…, **23** lehnten ab“: a number alone before a joined participle, or a joined verb in the plural. */
export function isLeft(tree: Tree, { index, head }: Node): boolean {
  const verb = nodeAt(tree, head);
  const comma = tree.nodes[index - 1];
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
