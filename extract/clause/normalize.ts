import type { Node, Tree } from '../parser/tree.ts';
import { particles } from './lexicon/particles.ts';
import { lower } from './navigate.ts';

/** Labels that treebanks and parsers write in several ways, and the one spelling used from here on. */
const labels: Readonly<Record<string, string>> = {
  iobj: 'obl:arg',
  'acl:relcl': 'acl',
  'flat:name': 'flat',
  'flat:foreign': 'flat',
  'nmod:poss': 'nmod',
  'expl:pv': 'expl',
  'obl:tmod': 'obl',
  'nsubj:outer': 'nsubj',
  'advcl:relcl': 'acl',
};

/**
 * One spelling for every relation, and verb particles back at their verb. Everything after it may rely on both.
 * A particle that the parser hung on a noun („legte ein Konzept vor“, vor ← Konzept) goes to the nearest verb on its left.
 */
export function normalizeTree(tree: Tree): Tree {
  const nodes = tree.nodes.map((node) => rename(node));
  const moved = nodes.map((node) =>
    tree.children[node.index]?.length === 0 ? moveParticle(nodes, node) : node,
  );
  const root = tree.root;
  return { sentence: tree.sentence, nodes: moved, children: findChildren(moved), root };
}

function rename(node: Node): Node {
  const deprel =
    node.deprel === 'nmod' && node.upos === 'DET'
      ? 'det:poss'
      : (labels[node.deprel] ?? node.deprel);
  return deprel === node.deprel ? node : { ...node, deprel };
}

function moveParticle(nodes: readonly Node[], node: Node): Node {
  if (!particles.has(lower(node)) || !closesClause(nodes, node)) return node;
  const head = nodes[node.head];
  if (node.deprel === 'compound:prt' && head?.upos === 'VERB') return node;
  if (node.upos === 'NOUN' || node.upos === 'VERB') return node;
  const verb = finiteVerbBefore(nodes, node);
  if (!verb || verb.index === node.head) return verb ? { ...node, deprel: 'compound:prt' } : node;
  return { ...node, head: verb.index, deprel: 'compound:prt' };
}

/** Particles stand last: before a comma, a full stop, *und*, or at the end. */
function closesClause(nodes: readonly Node[], node: Node): boolean {
  const next = nodes[node.index + 1];
  return !next || next.upos === 'PUNCT' || next.upos === 'CCONJ' || next.upos === 'SCONJ';
}

function finiteVerbBefore(nodes: readonly Node[], node: Node): Node | undefined {
  for (let at = node.index - 1; at >= 0; at--) {
    const word = nodes[at] as Node;
    if (word.upos === 'VERB' && word.feats['VerbForm'] === 'Fin') return word;
    if (word.upos === 'VERB' || word.upos === 'AUX' || /^[.;:!?]$/.test(word.form))
      return undefined;
  }
  return undefined;
}

function findChildren(nodes: readonly Node[]): number[][] {
  const children: number[][] = nodes.map(() => []);
  for (const node of nodes) if (node.head >= 0) children[node.head]?.push(node.index);
  return children;
}
