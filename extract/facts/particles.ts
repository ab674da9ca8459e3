import type { Clause } from '../clause/clause.ts';
import type { Reading } from '../clause/reading.ts';
import { nodeAt } from '../clause/navigate.ts';
import { isMeasuring } from '../clause/no-time.ts';
import { hasWord } from '../clause/sentence-words.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';

/**
 * „hat keine Rechnung **selbst** geschrieben“: one did not do it oneself; but „**selbst** der Rat lobte ihn“ is *even*. „Dort spielt sie **dann**
 * gegen Ulm“ says when, but no *dann* behind a condition, and none that only links sentences.
 */
export function isTellingParticle(tree: Tree, clause: Clause, node: Node): boolean {
  if (node.deprel !== 'advmod' || node.index === 0) return false;
  if (node.lower === 'selbst') return node.head === clause.head && isOneself(tree, node);
  return node.lower === 'dann' && !isConsequence(tree, node);
}

/** „**so viele** wie seit Beginn der Zählung **nicht mehr**“, „für 40 Jahre **Mitgliedschaft**“: with what it compares or measures. */
export function withCompared(tree: Tree, { start, end }: Span, head: number): Span {
  const { nodes } = tree;
  const next = nodes[head + 1];
  if (next && isMeasuring(tree, nodeAt(tree, head))) return { start, end: Math.max(end, next.end) };
  if (!hasWord(tree, 'wie') || !hasWord(tree, 'so')) return { start, end };
  const first = nodes.findIndex((node) => node.start >= start);
  const as = nodes[first]?.lower === 'wie' ? first : first - 1;
  const so = nodes
    .slice(Math.max(0, as - 5), Math.max(0, as))
    .findLast(({ lower }) => lower === 'so');
  let last = nodes.findLastIndex((node) => node.end <= end);
  if (nodes[as]?.lower !== 'wie' || !so || !/^(nicht|nie|kein)/.test(nodes[last + 1]?.lower ?? ''))
    return { start, end };
  while (/^(nicht|nie|mehr|zuvor)$/.test(nodes[last + 1]?.lower ?? '')) last++;
  return { start: so.start, end: nodeAt(tree, last).end };
}

/** „In Ulm fuhren **kaum noch** Busse“: it is denied, but not of all; „ein **kaum** bekannter Autor“ is an attribute's. */
export function maybeHardly({ tree, clauseOf }: Reading, clause: number): Span | undefined {
  if (!hasWord(tree, 'kaum')) return undefined;
  const hardly = tree.nodes.find(
    ({ lower: form, index, head }) =>
      form === 'kaum' && clauseOf[index] === clause && tree.nodes[head]?.deprel !== 'amod',
  );
  const next = hardly && tree.nodes[hardly.index + 1];
  return (
    hardly && {
      start: hardly.start,
      end: /^(noch|mehr)$/.test(next?.lower ?? '') ? next!.end : hardly.end,
    }
  );
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
