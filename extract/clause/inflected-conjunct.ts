import type { Node, Tree } from '../parser/tree.ts';
import { dependent, dependents, lower } from './navigate.ts';

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

/** „die keiner Partei **angehört** und unbekannt ist“: with who and whom in its clause and no auxiliary a form that may be either is inflected. */
export function isInflectedRelative(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'acl' &&
    /^(?:(?:be|ver|er|ent|zer)\p{Ll}+|(?:an|zu)gehör)t$/u.test(lower(node)) &&
    dependent(tree, node.index, 'nsubj') !== undefined &&
    dependents(tree, node.index, 'obj', 'obl:arg').some(
      ({ index }) => dependent(tree, index, 'case') === undefined,
    )
  );
}
