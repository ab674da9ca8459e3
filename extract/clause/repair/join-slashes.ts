import type { Node, Tree } from '../../parser/tree.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „Die Vestkyst **A/S** zog ihr Angebot zurück“: the letters of a legal form are parts of the name before them. */
export function joinSlashes(tree: Tree): Tree {
  if (!/ A\/S\b/.test(tree.sentence.text)) return tree;
  const changes = new Map<number, Change>();
  for (const slash of tree.nodes) {
    if (slash.form !== '/') continue;
    const [name, first, second] = [-2, -1, 1].map((by) => tree.nodes[slash.index + by]);
    if (!name || first?.form !== 'A' || second?.form !== 'S' || name.upos !== 'PROPN') continue;
    const head = headOf(tree, name);
    for (const { index } of [first, slash, second])
      changes.set(index, {
        head: head.index,
        deprel: 'flat',
        name: { type: 'ORG', begins: false },
      });
  }
  return changeTree(tree, changes);
}

function headOf(tree: Tree, name: Node): Node {
  return name.deprel === 'flat' ? (tree.nodes[name.head] ?? name) : name;
}
