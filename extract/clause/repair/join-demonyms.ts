import { headOfNoun } from '../../entity/noun-type.ts';
import { stateOfDemonym } from '../../entity/states.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „nominiert für den **Deutschen Buchpreis**“: the adjective of a name, taken for an argument beside it; and „Der **Rostocker Versorger** Warnowwärme baut …“, „Der **Fuldaer Trainer** lobt …“: where somebody is from, taken for him. */
export function joinDemonyms(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const town of tree.nodes)
    if (town.upos === 'NOUN' && town.form.endsWith('er') && town.index > 0) {
      const noun = tree.nodes[town.index + 1];
      if (noun && isFromTown(tree, town, noun)) join(tree, town, noun, changes);
    } else if (town.upos === 'ADJ' && town.name) {
      const noun = tree.nodes[town.index + 1];
      if (noun && isBeforeNamed(town, noun)) join(tree, town, noun, changes);
    }
  return changeTree(tree, changes);
}

function isFromTown(tree: Tree, town: Node, noun: Node): boolean {
  const before = tree.nodes[town.index - 1];
  return (
    before?.upos === 'DET' &&
    before.head === town.index &&
    (noun.upos === 'NOUN' || noun.upos === 'PROPN') &&
    noun.feats['Number'] !== 'Plur' &&
    (noun.head === town.index || noun.head === town.head) &&
    headOfNoun(noun.lemma) !== undefined &&
    headOfNoun(town.form) === undefined &&
    stateOfDemonym(town.form) === undefined &&
    tree.children[noun.index]?.every((child) => child > noun.index) === true
  );
}

function isBeforeNamed(adjective: Node, noun: Node): boolean {
  return (
    noun.upos === 'NOUN' &&
    noun.name?.begins === false &&
    noun.name.type === adjective.name?.type &&
    noun.head === adjective.head &&
    argument.test(adjective.deprel) &&
    argument.test(noun.deprel) &&
    /e[mnrs]?$/.test(adjective.form)
  );
}

const argument = /^(?:nsubj(?::pass)?|obj|iobj|obl(?::arg)?)$/;

/** The noun takes the place of the town's word, and what hung on that. */
function join(tree: Tree, town: Node, noun: Node, changes: Map<number, Change>): void {
  changes.set(noun.index, {
    head: town.head,
    deprel: town.deprel,
    upos: 'NOUN',
    name: town.upos === 'ADJ' ? noun.name : undefined,
  });
  const next = tree.nodes[noun.index + 1];
  for (const child of tree.children[town.index] ?? [])
    if (child !== noun.index) changes.set(child, { head: noun.index });
  changes.set(town.index, {
    head: noun.index,
    deprel: 'amod',
    upos: 'ADJ',
    name: town.upos === 'ADJ' ? town.name : undefined,
  });
  if (next?.upos === 'PROPN' && (next.head === noun.index || next.head === town.index))
    changes.set(next.index, {
      head: noun.index,
      deprel: 'appos',
      ...(next.name && { name: { ...next.name, begins: true } }),
    });
}
