import type { Node, Tree } from '../../parser/tree.ts';
import { dependents } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/**
 * „von **doppelt so vielen** Anfragen“: the preposition is that of the noun, not of the word that says how many times ·
 * „kamen 300 Gäste **und damit so viele wie nie**“: what an amount is compared with is no second subject or object.
 */
export function joinMultiples(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isAsManyAs(tree, node)) return { deprel: 'advmod' };
    const times = node.deprel === 'case' ? tree.nodes[node.head] : undefined;
    if (!times || times.deprel !== 'advmod' || tree.nodes[times.index + 1]?.lower !== 'so')
      return undefined;
    const noun = nounOver(tree, times);
    return noun && { head: noun.index };
  });
}

/** *so viele wie* behind *und damit* or a comma. */
function isAsManyAs(tree: Tree, { index, lower, deprel }: Node): boolean {
  if (!/^(viele|wenige)[rn]?$/.test(lower) || !/^(conj|obj|obl|obl:arg)$/.test(deprel))
    return false;
  if (tree.nodes[index - 1]?.lower !== 'so' || tree.nodes[index + 1]?.lower !== 'wie') return false;
  const words = dependents(tree, index);
  return words.some(({ form, index: at }) => at < index && /^(,|damit)$/.test(form));
}

/** „um **mehr als** ein Viertel“: nor is it that of *mehr*. */
export function joinBeyond(tree: Tree): Tree {
  const { nodes } = tree;
  return changeWords(tree, (node) => {
    const more = node.deprel === 'case' ? nodes[node.head] : undefined;
    if (more?.deprel !== 'advmod' || !/^(mehr|weniger)$/.test(more.lower)) return undefined;
    const noun = nodes[more.head];
    return nodes[more.index + 1]?.lower === 'als' &&
      noun?.upos === 'NOUN' &&
      noun.index > more.index
      ? { head: noun.index }
      : undefined;
  });
}

/** The noun behind *so viele*, on which *doppelt* hangs by way of them. */
function nounOver({ nodes }: Tree, times: Node): Node | undefined {
  const many = nodes[times.head];
  if (many?.index !== times.index + 2) return undefined;
  const noun = many.upos === 'NOUN' ? many : nodes[many.head];
  return noun?.upos === 'NOUN' && noun.index > times.index ? noun : undefined;
}
