import type { Node, Tree } from '../../parser/tree.ts';
import { dependent } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/** „Wer zögere, riskiere **einen Streik**“: what stands behind the main verb is none of the clause that ended before it. */
export function raiseBehindClause(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (!ends.has(node.deprel)) return undefined;
    const verb = maybeMainVerb(tree, node);
    return verb && { head: verb.index };
  });
}

const ends: ReadonlySet<string> = new Set(['obj', 'obl:arg']);

function maybeMainVerb(tree: Tree, node: Node): Node | undefined {
  const { nodes } = tree;
  const clause = nodes[node.head];
  if (clause?.upos !== 'VERB' || !/^(advcl|csubj)$/.test(clause.deprel)) return undefined;
  const verb = nodes[clause.head];
  const isBehind =
    verb?.upos === 'VERB' &&
    clause.index < verb.index &&
    verb.index < node.index &&
    nodes[clause.index + 1]?.form === ',' &&
    dependent(tree, verb.index, 'obj') === undefined;
  return isBehind ? verb : undefined;
}
