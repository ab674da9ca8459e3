import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { dependents } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/** „wurde Anna Sommer **von Anhängern** bejubelt“, with all of it taken for a name: whose noun names persons is who does it. */
export function markDoers(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.name?.type !== 'PER') return undefined;
    const next = tree.nodes[node.index + 1];
    if (node.lower === 'von')
      return next && maybeDeed(tree, next) ? { name: undefined } : undefined;
    const deed = maybeDeed(tree, node);
    return deed ? { head: deed.index, deprel: 'obl', upos: 'NOUN', name: undefined } : undefined;
  });
}

/** The participle of a passive straight behind *von Betreuern*. */
function maybeDeed(tree: Tree, { index, form }: Node): Node | undefined {
  const deed = tree.nodes[index + 1];
  return deed?.upos === 'VERB' &&
    form.endsWith('ern') &&
    tree.nodes[index - 1]?.lower === 'von' &&
    maybeTypeOfNoun(form.slice(0, -1)) === 'Person' &&
    dependents(tree, deed.index, 'aux:pass').length > 0
    ? deed
    : undefined;
}
