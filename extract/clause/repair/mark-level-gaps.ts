import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, nodeAt } from '../navigate.ts';
import { maybePreposition } from '../phrase.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „stieg im Mai um drei Prozent, **in Ulm sogar um fünf**“: behind a comma a second level with where or when tells nothing of the first.
 * „arbeiten für die Firma, **1400 von ihnen am Stammsitz**“: nor does a share of those that the clause tells of.
 */
export function markLevelGaps(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const comma of tree.nodes) {
    if (comma.form !== ',') continue;
    const gap = maybeLevel(tree, comma) ?? maybeShare(tree, comma);
    if (!gap) continue;
    changes.set(gap.top.index, { head: gap.verb.index, deprel: 'parataxis' });
    changes.set(gap.below.index, { head: gap.top.index, deprel: 'nmod' });
  }
  return changeTree(tree, changes);
}

interface LevelGap {
  readonly verb: Node;
  readonly top: Node;
  readonly below: Node;
}

function maybeLevel(tree: Tree, comma: Node): LevelGap | undefined {
  const [level, ...more] = tree.nodes.filter(
    (node) => node.index > comma.index && isLevel(tree, node),
  );
  if (!level || more.length > 0) return undefined;
  const verb = nodeAt(tree, level.head);
  const preposition = maybePreposition(tree, level.index);
  const obliques = dependents(tree, verb.index, 'obl');
  const isSecond = obliques.some(
    ({ index }) => index < comma.index && maybePreposition(tree, index) === preposition,
  );
  const first = obliques.filter(({ index }) => index > comma.index && index < level.index);
  const [where] = first;
  if (!isSecond || !where || first.length > 1 || verb.index > comma.index) return undefined;
  return startOf(tree, where) === comma.index + 1 ? { verb, top: level, below: where } : undefined;
}

/** *um fünf Prozent, auf 2000 Euro* on a verb. */
function isLevel(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'obl' &&
    node.head >= 0 &&
    nodeAt(tree, node.head).upos === 'VERB' &&
    /^(um|auf)$/.test(maybePreposition(tree, node.index) ?? '') &&
    (node.upos === 'NUM' || dependent(tree, node.index, 'nummod') !== undefined)
  );
}

function startOf(tree: Tree, { index }: Node): number {
  return dependent(tree, index, 'case')?.index ?? -1;
}

function maybeShare(tree: Tree, comma: Node): LevelGap | undefined {
  const [count, von, pronoun, preposition] = tree.nodes.slice(comma.index + 1, comma.index + 5);
  if (!count || !preposition || count.upos !== 'NUM') return undefined;
  if (von?.lower !== 'von' || pronoun?.lower !== 'ihnen' || preposition.upos !== 'ADP')
    return undefined;
  const verb = tree.nodes[count.head];
  const second = tree.nodes[preposition.head];
  const isRest =
    second !== undefined &&
    [count.index, verb?.index].includes(second.head) &&
    tree.nodes.slice(preposition.index).every(({ upos, form }) => upos !== 'VERB' && form !== ',');
  return verb?.upos === 'VERB' && verb.index < comma.index && isRest
    ? { verb, top: count, below: second }
    : undefined;
}
