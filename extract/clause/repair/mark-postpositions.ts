import type { Node, Tree } from '../../parser/tree.ts';
import { lower } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/** „dem Bericht **zufolge**“: the word behind the noun governs it as a preposition does. */
export function markPostpositions(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const noun = lower(node) === 'zufolge' ? tree.nodes[node.index - 1] : undefined;
    return noun && isNoun(noun)
      ? { head: phraseHead(tree, noun), deprel: 'case', upos: 'ADP' }
      : undefined;
  });
}

function isNoun(node: Node): boolean {
  return /^(NOUN|PROPN|PRON)$/.test(node.upos);
}

/** The noun itself, or the one it belongs to: „dem Bericht der Zeitung zufolge“. */
function phraseHead(tree: Tree, noun: Node): number {
  let head = noun;
  while (/^(nmod|flat|appos)$/.test(head.deprel) && head.head >= 0 && head.head < head.index)
    head = tree.nodes[head.head] as Node;
  return head.index;
}
