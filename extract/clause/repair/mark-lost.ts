import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Der Stadt gehen 600.000 Euro **verloren**“, „Durch den Brand gingen der Firma wichtige Unterlagen **verloren**“: both are one verb without an
 * accusative, what hangs on *verloren* hangs on it, and who loses stands in the dative.
 */
export function markLost(tree: Tree): Tree {
  if (!/verloren/i.test(tree.sentence.text)) return tree;
  const changes = new Map<number, Change>();
  for (const lost of tree.nodes) {
    const verb = maybeVerb(tree, lost);
    if (!verb) continue;
    changes.set(lost.index, { head: verb.index, deprel: 'advmod' });
    for (const node of [...argumentsOf(tree, verb), ...argumentsOf(tree, lost)]) {
      const deprel = isCaseThinkable(tree, node.index, 'Nom') ? 'nsubj' : 'obl:arg';
      if (node.deprel !== deprel || node.head !== verb.index)
        changes.set(node.index, { head: verb.index, deprel });
    }
    for (const node of tree.nodes)
      if (node.head === lost.index && !changes.has(node.index))
        changes.set(node.index, { head: verb.index });
  }
  return changeTree(tree, changes);
}

/** „droht **verloren zu gehen**“: the verb straight behind it, or the one above. */
function maybeVerb({ nodes }: Tree, lost: Node): Node | undefined {
  if (lower(lost) !== 'verloren') return undefined;
  const behind = nodes[lost.index + (nodes[lost.index + 1]?.lower === 'zu' ? 2 : 1)];
  return [behind, nodes[lost.head]].find(
    (verb) => verb !== undefined && /^(geht|gehen|gehe|ging|gingen|gegangen)$/.test(lower(verb)),
  );
}

function argumentsOf(tree: Tree, { index }: Node): readonly Node[] {
  return dependents(tree, index, 'nsubj', 'obj', 'obl:arg').filter(
    (node) => dependent(tree, node.index, 'case') === undefined,
  );
}
