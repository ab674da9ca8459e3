import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Gestohlen wurden Schmuck, Uhren und **aus der Kasse 400 Euro**“: behind *und* a phrase with a preposition is no member of a list without one,
 * but where the last member is from.
 */
export function joinLastWithPlace(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const place of tree.nodes) {
    const first = place.deprel === 'conj' ? tree.nodes[place.head] : undefined;
    const last = first && maybeLast(tree, place, first);
    if (!first || !last) continue;
    changes.set(last.index, { head: first.index, deprel: 'conj' });
    changes.set(place.index, { head: last.index, deprel: 'nmod' });
    for (const { index } of dependents(tree, place.index, 'cc'))
      changes.set(index, { head: last.index });
  }
  return changeTree(tree, changes);
}

/** The noun behind the phrase that the parser takes for what the first of the list is as well. */
function maybeLast(tree: Tree, place: Node, first: Node): Node | undefined {
  const preposition = dependent(tree, place.index, 'case');
  if (!preposition || !/^(NOUN|PROPN)$/.test(place.upos) || first.upos !== 'NOUN') return undefined;
  if (!local.has(preposition.lower) || dependent(tree, first.index, 'case')) return undefined;
  if (!/^(und|sowie)$/.test(tree.nodes[preposition.index - 1]?.lower ?? '')) return undefined;
  const last = tree.nodes
    .slice(place.index + 1, place.index + 4)
    .find(({ upos }) => /^(NOUN|PROPN)$/.test(upos));
  if (!last || last.head !== first.head || last.deprel !== first.deprel) return undefined;
  const isStraight = tree.nodes
    .slice(place.index + 1, last.index)
    .every(({ head, deprel }) => head === last.index && deprel !== 'case');
  return isStraight && /^(nsubj|nsubj:pass|obj)$/.test(first.deprel) ? last : undefined;
}

const local: ReadonlySet<string> = new Set('in aus an auf bei von'.split(' '));
