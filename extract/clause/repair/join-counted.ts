import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/** The relation of what is counted together with the noun before it. */
export const countedTogether = 'conj:counted';

/** „**rund 600 Eltern und Kinder** kamen“, „stellt **120 Schweißer, Elektriker und Ingenieure** ein“: the number counts all of them, so they are one phrase. */
export function joinCounted(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const number of tree.nodes) {
    const first = number.deprel === 'nummod' ? tree.nodes[number.head] : undefined;
    if (!first || first.index < number.index || !isSeveral(number, first)) continue;
    const others = conjunctsOf(tree, first);
    if (others.length === 0 || ![first, ...others].every((node) => isBare(tree, node, first)))
      continue;
    for (const { index } of others)
      changes.set(index, { head: first.index, deprel: countedTogether });
    const last = others.at(-1) as Node;
    for (const child of dependents(tree, first.index))
      if (child.index > last.index && /^(nmod|appos)$/.test(child.deprel))
        changes.set(child.index, { head: last.index });
  }
  return changeTree(tree, changes);
}

/** A cardinal number of two or more that stands beside the noun, and no year or amount of money. */
function isSeveral({ index, form, upos }: Node, noun: Node): boolean {
  return (
    noun.upos === 'NOUN' &&
    noun.index === index + 1 &&
    upos === 'NUM' &&
    !/^(1|eine?[rnms]?|19\d\d|20\d\d)$/i.test(form) &&
    !/,/.test(form) &&
    noun.feats['Number'] !== 'Sing'
  );
}

function conjunctsOf(tree: Tree, first: Node): Node[] {
  const found: Node[] = [];
  let at = first;
  for (;;) {
    const next =
      dependent(tree, at.index, 'conj') ?? dependents(tree, first.index, 'conj')[found.length];
    if (!next || found.includes(next)) return found;
    found.push(next);
    at = next;
  }
}

/** Nothing but a comma or *und* stands between it and the one before. */
function isBare(tree: Tree, node: Node, first: Node): boolean {
  if (node === first) return true;
  const [before, joint] = tree.nodes.slice(node.index - 2, node.index);
  return (
    node.upos === 'NOUN' &&
    node.feats['Number'] !== 'Sing' &&
    before?.upos === 'NOUN' &&
    before.index >= first.index &&
    /^(,|und|oder|sowie)$/.test(joint?.lower ?? '')
  );
}
