import type { Node, Tree } from '../../parser/tree.ts';
import { takesNoObject } from '../lexicon/transitive.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { changeWords } from './change-tree.ts';

/** Adverbs of a second predicate that stands against the first. */
export const contrasts: readonly string[] =
  'aber jedoch allerdings dennoch trotzdem hingegen dagegen zugleich'.split(' ');

/**
 * „Das Land lobt die Idee, will **sie** aber nicht fördern“: behind a verb that opens a second predicate the pronoun is its object,
 * because the subject in front is that of both.
 */
export function markSecondObjects(tree: Tree): Tree {
  return changeWords(tree, (node) =>
    isSecondObject(tree, node)
      ? { deprel: 'obj', feats: { ...node.feats, Case: 'Acc' } }
      : undefined,
  );
}

function isSecondObject(tree: Tree, pronoun: Node): boolean {
  if (pronoun.deprel !== 'nsubj' || !/^(sie|es)$/.test(pronoun.form)) return false;
  const verb = nodeAt(tree, pronoun.head);
  if (verb.deprel !== 'conj' || verb.upos !== 'VERB' || !opensPredicate(tree, pronoun))
    return false;
  return (
    !takesNoObject(lemmaOfVerb(tree, verb.index)) &&
    dependents(tree, verb.index, 'nsubj', 'nsubj:pass', 'obj', 'ccomp').length === 1 &&
    hasSubjectInFront(tree, verb.head)
  );
}

/** „, **will** sie *aber*“; „ist **es** *doch*“ gives a reason. */
function opensPredicate({ nodes }: Tree, { index }: Node): boolean {
  const [mark, finite] = nodes.slice(Math.max(0, index - 2), index);
  return (
    mark?.form === ',' &&
    finite?.feats['VerbForm'] === 'Fin' &&
    contrasts.includes(nodes[index + 1]?.form ?? '')
  );
}

function hasSubjectInFront(tree: Tree, verb: number): boolean {
  const finite = [nodeAt(tree, verb), ...dependents(tree, verb, 'aux', 'aux:pass', 'cop')].find(
    ({ feats }) => feats['VerbForm'] === 'Fin',
  );
  const subject = dependent(tree, verb, 'nsubj', 'nsubj:pass');
  return (
    finite !== undefined &&
    subject !== undefined &&
    subject.index < finite.index &&
    lower(subject) !== 'es'
  );
}
