import type { Node, Tree } from '../../parser/tree.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „wirft **dem 61-jährigen Karl Mohn** schweren Raub vor“, the whole taken for one phrase: *dem* fits no object, so it opens the name of the
 * one who is given or accused.
 */
export function freeNamed(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const thing of tree.nodes) {
    const isObject = thing.deprel === 'obj' || thing.deprel === 'obl:arg';
    const name = isObject ? nameInside(tree, thing) : undefined;
    if (!name) continue;
    changes.set(name.index, { head: thing.head, deprel: 'obl:arg' });
    changes.set(thing.index, { deprel: 'obj' });
    for (const word of dependents(tree, thing.index, 'det', 'amod', 'nmod', 'appos'))
      if (word.index < name.index) changes.set(word.index, { head: name.index });
  }
  return changeTree(tree, changes);
}

function nameInside(tree: Tree, thing: Node): Node | undefined {
  if (thing.upos !== 'NOUN') return undefined;
  const name = dependents(tree, thing.index, 'nmod', 'appos').find((part) => isPerson(part, thing));
  const verb = tree.nodes[thing.head];
  if (!name || verb?.upos !== 'VERB') return undefined;
  const article = dependent(tree, thing.index, 'det');
  if (!article || article.index > name.index || !/^(dem|der|einem|einer)$/.test(lower(article)))
    return undefined;
  const isBare =
    dependent(tree, thing.index, 'case') === undefined &&
    dependent(tree, name.index, 'case', 'det') === undefined;
  return isBare &&
    dependents(tree, verb.index, 'obj', 'obl:arg').every((other) => other === thing) &&
    takesDative(lemmaOfVerb(tree, verb.index))
    ? name
    : undefined;
}

function isPerson({ upos, name, index }: Node, thing: Node): boolean {
  return upos === 'PROPN' && name?.type === 'PER' && index < thing.index;
}
