import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, nodeAt } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „**seit** Petersen die Schließung **angekündigt hat**“: before a clause that ends with its verb and names nobody else it opens the clause, and the name is its subject. */
export function markSince(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const opener of tree.nodes) {
    if (opener.deprel !== 'case' || !openers.has(opener.lower)) continue;
    const name = nodeAt(tree, opener.head);
    const verb = isPerson(name) ? tree.nodes[name.head] : undefined;
    if (!verb || !endsClause(tree, verb, { opener, name })) continue;
    changes.set(opener.index, { head: verb.index, deprel: 'mark' });
    changes.set(name.index, { deprel: 'nsubj' });
  }
  return changeTree(tree, changes);
}

const openers: ReadonlySet<string> = new Set(['seit', 'bis', 'während']);

function isPerson({ name, deprel }: Node): boolean {
  return deprel === 'obl' && name?.type === 'PER';
}

/** The name stands first, the verb last, and no subject between. */
function endsClause(
  tree: Tree,
  verb: Node,
  { opener, name }: { opener: Node; name: Node },
): boolean {
  if (verb.deprel !== 'advcl' || verb.upos !== 'VERB' || verb.index < name.index) return false;
  if (dependent(tree, verb.index, 'nsubj', 'nsubj:pass', 'mark') !== undefined) return false;
  return dependents(tree, verb.index).every(
    ({ index, deprel }) => index >= opener.index || deprel === 'punct' || deprel === 'cc',
  );
}
