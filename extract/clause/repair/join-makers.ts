import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { dependent } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { changeWords } from './change-tree.ts';

/**
 * „Zum Auftakt läuft der Film »Letzte Schicht« **der Regisseurin Hanna Biallas**“: straight behind a quoted title stands in the genitive who made it,
 * unless the verb gives something to somebody.
 */
export function joinMakers(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const work = isArgument(tree, node) ? workBefore(tree, node) : undefined;
    return work && work.head === node.head && work.index !== node.head
      ? { head: work.index, deprel: 'nmod' }
      : undefined;
  });
}

function isArgument(tree: Tree, { deprel, lemma, index, head }: Node): boolean {
  const article = dependent(tree, index, 'det');
  return (
    (deprel === 'obj' || deprel === 'obl:arg' || deprel === 'obl') &&
    maybeTypeOfNoun(lemma) === 'Person' &&
    /^(der|des|eine[rs])$/.test(article?.lower ?? '') &&
    dependent(tree, index, 'case') === undefined &&
    /^[»«“”"]$/.test(tree.nodes[(article?.index ?? 0) - 1]?.form ?? '') &&
    (article?.lower.endsWith('s') === true || !takesDative(lemmaOfVerb(tree, head)))
  );
}

/** What the quoted words before it name. */
function workBefore(tree: Tree, node: Node): Node | undefined {
  const article = dependent(tree, node.index, 'det')?.index ?? 0;
  const last = tree.nodes.slice(0, article).findLast(({ upos }) => upos !== 'PUNCT');
  let word = last;
  while (word && /^(appos|flat|flat:name|nmod|compound|dep)$/.test(word.deprel))
    word = tree.nodes[word.head];
  return word?.upos === 'NOUN' && /^(nsubj|nsubj:pass|obj|obl)$/.test(word.deprel)
    ? word
    : undefined;
}
