import type { Node, Tree } from '../../parser/tree.ts';
import { particles } from '../lexicon/particles.ts';
import { lower } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/** „legte ein Konzept **vor**“: a particle that hangs on a noun goes to the nearest inflected verb on its left. */
export function moveParticles(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const verb = isStray(tree, node) ? finiteVerbBefore(tree, node) : undefined;
    return verb && { head: verb.index, deprel: 'compound:prt' };
  });
}

function isStray(tree: Tree, node: Node): boolean {
  if (!closesClause(tree, node) || !particles.has(lower(node))) return false;
  if (tree.children[node.index]?.length !== 0) return false;
  if (node.upos === 'NOUN' || node.upos === 'VERB' || node.upos === 'CCONJ') return false;
  return node.deprel !== 'compound:prt' || tree.nodes[node.head]?.upos !== 'VERB';
}

/** Particles stand last: before a comma, a full stop, *und*, or at the end. */
function closesClause(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  return !next || next.upos === 'PUNCT' || next.upos === 'CCONJ' || next.upos === 'SCONJ';
}

function finiteVerbBefore(tree: Tree, node: Node): Node | undefined {
  for (let at = node.index - 1; at >= 0; at--) {
    const word = tree.nodes[at] as Node;
    if (word.upos === 'VERB') return word.feats['VerbForm'] === 'Inf' ? undefined : word;
    if (word.upos === 'AUX' || /^[,.;:!?]$/.test(word.form)) return undefined;
  }
  return undefined;
}
