import type { Node, Tree } from '../../parser/tree.ts';
import { motionVerbs } from '../lexicon/places.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { takesNoObject } from '../lexicon/transitive.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „Die Sammlung umfasst **über 4000 Bilder**“: before a number *über* is „more than“, unless the verb asks for it („berichtete über 300 Fälle“). */
export function markMoreThan(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const over of tree.nodes) {
    if (lower(over) !== 'über' || over.deprel !== 'case') continue;
    const number = tree.nodes[over.index + 1];
    const noun = tree.nodes[over.head];
    if (!number || !noun || number.head !== noun.index || !isLargeCount(tree, number, noun))
      continue;
    const verb = tree.nodes[noun.head];
    const deprel = verb && maybeRelation(tree, noun, verb);
    if (!deprel) continue;
    changes.set(over.index, { head: number.index, deprel: 'advmod' });
    changes.set(noun.index, { deprel });
  }
  return changeTree(tree, changes);
}

function isLargeCount(tree: Tree, number: Node, noun: Node): boolean {
  return (
    number.deprel === 'nummod' &&
    /^(\d\d[\d.]*|\p{Ll}*(hundert|tausend))$/u.test(number.form) &&
    noun.upos === 'NOUN' &&
    !isTimeWord(noun.form) &&
    dependents(tree, noun.index, 'case').length === 1
  );
}

/** The object, where the verb may have one and shows none. */
function maybeRelation(tree: Tree, noun: Node, verb: Node): string | undefined {
  if (verb.upos !== 'VERB' || !/^(obl|obj)/.test(noun.deprel)) return undefined;
  const lemma = lemmaOfVerb(tree, verb.index);
  const isFull =
    takesNoObject(lemma) ||
    motionVerbs.has(lemma) ||
    isGoverned(lemma, 'über') ||
    dependents(tree, verb.index, 'obj', 'ccomp').some(({ index }) => index !== noun.index);
  return isFull ? undefined : 'obj';
}
