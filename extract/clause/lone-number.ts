import type { Node, Tree } from '../parser/tree.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { isParticiple } from './verb-form.ts';

/** „…, **23** festgenommen“: a number alone before a joined participle. */
export function isLeft(tree: Tree, { index, head }: Node): boolean {
  const verb = nodeAt(tree, head);
  const comma = tree.nodes[index - 1];
  return (
    index === head - 1 &&
    verb.deprel === 'conj' &&
    isParticiple(verb) &&
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
