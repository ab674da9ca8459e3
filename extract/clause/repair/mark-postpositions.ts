import type { Node, Tree } from '../../parser/tree.ts';
import { lower } from '../navigate.ts';
import { type Changes, changeTree } from './change-tree.ts';

/** „dem Bericht **zufolge**“: the word behind the noun governs it as a preposition does. */
export function markPostpositions(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const noun = lower(node) === 'zufolge' ? tree.nodes[node.index - 1] : undefined;
      return noun && isNoun(noun)
        ? [[node.index, { head: phraseHead(tree, noun), deprel: 'case', upos: 'ADP' }] as const]
        : [];
    }),
  );
  return changeTree(tree, changes);
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
