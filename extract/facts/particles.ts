import type { Clause } from '../clause/clause.ts';
import type { Node, Tree } from '../parser/tree.ts';

/**
 * „hat keine Rechnung **selbst** geschrieben“: one did not do it oneself; but „**selbst** der Rat lobte ihn“ is *even*. „Dort spielt sie **dann**
 * gegen Ulm“ says when, but no *dann* behind a condition, and none that only links sentences.
 */
export function isTellingParticle(tree: Tree, clause: Clause, node: Node): boolean {
  if (node.deprel !== 'advmod' || node.index === 0) return false;
  if (node.lower === 'selbst') return node.head === clause.head && isOneself(tree, node);
  return node.lower === 'dann' && !isConsequence(tree, node);
}

/** Not „der Chef **selbst** hatte …“, which only stresses who. */
function isOneself({ nodes }: Tree, { index }: Node): boolean {
  const [before, next] = [nodes[index - 1], nodes[index + 1]];
  if (before && /^(nsubj|flat|appos)/.test(before.deprel) && next?.feats['VerbForm'] === 'Fin')
    return false;
  return (
    next === undefined ||
    next.deprel === 'compound:prt' ||
    /^(VERB|AUX)$/.test(next.upos) ||
    (next.upos === 'PUNCT' && before?.upos !== 'PUNCT')
  );
}

/** „**Wenn** er geht, kommt sie **dann**“ */
function isConsequence({ nodes }: Tree, { index }: Node): boolean {
  return (
    /^(selbst|auch|nur|und|,)$/.test(nodes[index - 1]?.lower ?? '') ||
    nodes.some(({ lower: form }) => conditions.has(form))
  );
}

const conditions: ReadonlySet<string> = new Set(
  'wenn falls sofern sobald sollte sollten'.split(' '),
);
