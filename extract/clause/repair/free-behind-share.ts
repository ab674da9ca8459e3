import type { Node, Tree } from '../../parser/tree.ts';
import { dependent } from '../navigate.ts';
import type { Change } from './change-tree.ts';

/** „in zwei der sechs Masten **Risse** entdeckt“: a bare plural behind some of several things is no part of them, for no genitive is bare. */
export function freeBehindShare(tree: Tree, node: Node): Change | undefined {
  const share = maybeShareBefore(tree, node);
  if (!share) return undefined;
  if (dependent(tree, share.head, 'nsubj') === undefined)
    return {
      head: share.head,
      deprel: dependent(tree, share.head, 'aux:pass') ? 'nsubj:pass' : 'nsubj',
    };
  return { head: share.head, deprel: 'obj' };
}

/** „in zwei der sechs **Masten** Risse“: hangs on what it is a share of. */
export function joinToShare(tree: Tree, { index, head }: Node): Change | undefined {
  const behind = head === index + 1 ? tree.nodes[head] : undefined;
  const share = behind && maybeShareBefore(tree, behind);
  return share && { head: share.index, deprel: 'nmod' };
}

/** „in zwei **der** sechs Masten Risse“ */
export function joinToWhole(tree: Tree, { index, head, lower }: Node): Change | undefined {
  if (lower !== 'der' || head < index + 2) return undefined;
  const behind = tree.nodes[head];
  return behind && maybeShareBefore(tree, behind) ? { head: head - 1 } : undefined;
}

/** *zwei* in „in zwei der sechs Masten Risse“, for the last of these words. */
function maybeShareBefore({ nodes, children }: Tree, node: Node): Node | undefined {
  const { index, upos, name, feats } = node;
  const whole = nodes[index - 1];
  if (upos !== 'NOUN' || whole?.upos !== 'NOUN' || name || whole.name) return undefined;
  if (feats['Number'] !== 'Plur' || node.deprel !== 'nmod') return undefined;
  const article = nodes[index - 2]?.lower === 'der' ? index - 2 : index - 3;
  const share = nodes[article]?.lower === 'der' ? nodes[article - 1] : undefined;
  if (!share || !/^(NUM|DET|PRON)$/.test(share.upos) || !share.deprel.startsWith('obl'))
    return undefined;
  const isPhrase = children[share.index]?.some((child) => nodes[child]?.deprel === 'case');
  const isBare = children[index]?.every((child) => nodes[child]?.deprel !== 'case');
  const hasObject = children[share.head]?.some((child) => nodes[child]?.deprel === 'obj');
  return isPhrase && isBare && !hasObject && nodes[share.head]?.upos === 'VERB' ? share : undefined;
}
