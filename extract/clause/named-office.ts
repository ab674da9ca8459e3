import type { Tree } from '../parser/tree.ts';
import { dependent, nodeAt } from './navigate.ts';

/** „**Stürmer** Tom Behrens“: a bare noun with a name straight behind it. */
export function isNamedOffice(tree: Tree, head: number): boolean {
  const node = nodeAt(tree, head);
  const name = tree.nodes[head + 1];
  return (
    node.upos === 'NOUN' &&
    name?.upos === 'PROPN' &&
    name.head === head &&
    name.deprel === 'appos' &&
    dependent(tree, head, 'det', 'det:poss') === undefined
  );
}
