import type { Node, Tree } from '../../parser/tree.ts';
import { dependents, lower, nodeAt } from '../navigate.ts';
import { type Changes, changeTree } from './change-tree.ts';

/**
 * „Nicht der Koch, **sondern der Kellner** rief“ · „bekam die Autorin, **nicht der Verlag**“: the second phrase is
 * joined to the one before the comma, not an argument of its own.
 */
export function joinContrasts(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const first = isContrasted(tree, node) ? phraseBefore(tree, node) : undefined;
      return first ? [[node.index, { head: first.index, deprel: 'conj' }] as const] : [];
    }),
  );
  return changeTree(tree, changes);
}

/** A noun phrase behind a comma that begins with *sondern* or *nicht*. */
function isContrasted(tree: Tree, node: Node): boolean {
  if (
    !isNoun(node) ||
    node.deprel === 'conj' ||
    !/^(nsubj|obj|obl|obl:arg|appos|nsubj:pass|dep)$/.test(node.deprel)
  )
    return false;
  const opener = openerOf(tree, node);
  return opener !== undefined && nodeAt(tree, opener.index - 1).form === ',';
}

/** *sondern* or *nicht* straight before the phrase. */
function openerOf(tree: Tree, node: Node): Node | undefined {
  const first =
    dependents(tree, node.index, 'det', 'det:poss', 'case', 'amod')[0]?.index ?? node.index;
  const before = tree.nodes[Math.min(first, node.index) - 1];
  return before && before.index > 0 && /^(sondern|nicht)$/.test(lower(before)) ? before : undefined;
}

function phraseBefore(tree: Tree, node: Node): Node | undefined {
  const opener = openerOf(tree, node);
  for (let at = (opener?.index ?? 0) - 2; at >= 0; at--) {
    const word = nodeAt(tree, at);
    if (word.upos === 'VERB' || word.upos === 'AUX') return undefined;
    if (isNoun(word) && !/^(nmod|flat|compound)$/.test(word.deprel)) return word;
  }
  return undefined;
}

function isNoun(node: Node): boolean {
  return node.upos === 'NOUN' || node.upos === 'PROPN';
}
