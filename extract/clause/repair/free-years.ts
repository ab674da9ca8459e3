import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { changeWords } from './change-tree.ts';

/** „Geboren wurde Tann **1969** in Kiel“: a year behind a person or a body belongs to the verb; events keep theirs (*Expo 2000*). */
export function freeYears(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const verb = /^(1[5-9]|20)\d\d$/.test(node.form) ? verbOver(tree, node) : undefined;
    return verb && { head: verb.index, deprel: 'obl' };
  });
}

function verbOver(tree: Tree, year: Node): Node | undefined {
  const before = tree.nodes[year.index - 1];
  if (!before || !/^(nummod|appos|nmod|flat|dep)$/.test(year.deprel) || !actsInTime(before))
    return undefined;
  if (tree.children[year.index]?.length !== 0) return undefined;
  let noun = tree.nodes[year.head];
  while (noun && /^(flat|appos)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  const verb =
    noun && /^(nsubj|nsubj:pass|obj)$/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  return verb?.upos === 'VERB' ? verb : undefined;
}

function actsInTime(node: Node): boolean {
  if (node.upos === 'PROPN') return node.name?.type === 'PER';
  return (
    node.upos === 'NOUN' &&
    /^(Person|Organization)$/.test(maybeTypeOfNoun(node.lemma) ?? maybeTypeOfNoun(node.form) ?? '')
  );
}
