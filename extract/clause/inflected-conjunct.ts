import type { Node, Tree } from '../parser/tree.ts';
import { dependents, lower } from './navigate.ts';

/** „wurde 1903 gegründet und **gehört** den Erben“: with its phrases behind it the form is inflected, because a participle closes its clause. */
export function isInflectedConjunct(tree: Tree, node: Node): boolean {
  return (
    /^(gehört|gefällt)$/.test(lower(node)) &&
    tree.nodes[node.index - 1]?.deprel === 'cc' &&
    dependents(tree, node.index, 'obj', 'obl', 'obl:arg', 'advmod').some(
      ({ index }) => index > node.index,
    )
  );
}
