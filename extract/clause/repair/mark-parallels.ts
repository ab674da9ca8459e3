import type { Node, Tree } from '../../parser/tree.ts';
import { nodeAt } from '../navigate.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { isFinite } from '../verb-form.ts';
import { maybeParallel } from '../parallel-noun.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Der Umsatz des Konzerns wuchs, **der des Rivalen** brach ein“, „Die Kosten für Strom stiegen, **die für Gas** sanken“: no relative
 * clause but a subject that leaves out its noun, if the subject before it is built alike.
 */
export function markParallels(tree: Tree): Tree {
  let changes: Map<number, Change> | undefined;
  for (const pronoun of tree.nodes) {
    if (pronoun.upos !== 'PRON' || !isAtBorder(tree, pronoun)) continue;
    const parallel = maybeParallel(tree, pronoun.index);
    const verb = parallel && tree.nodes[parallel.attribute + 1];
    if (!verb || !isFinite(verb) || isLikeRelative(tree, verb)) continue;
    const head = verb.deprel.startsWith('aux') || verb.deprel === 'cop' ? verb.head : verb.index;
    changes ??= new Map();
    changes.set(pronoun.index, {
      head,
      deprel: 'nsubj',
      feats: { ...pronoun.feats, PronType: 'Dem' },
    });
    changes.set(parallel.attribute, { head: pronoun.index, deprel: 'nmod' });
    if (nodeAt(tree, head).deprel === 'acl')
      changes.set(head, { head: nodeAt(tree, parallel.noun).head, deprel: 'conj' });
  }
  return changes ? changeTree(tree, changes) : tree;
}

/** Behind a comma or *und*, where a clause begins. */
function isAtBorder(tree: Tree, { index }: Node): boolean {
  return /^(?:,|und|während|aber)$/.test(tree.nodes[index - 1]?.lower ?? '');
}

/** „die Aktie der Bank, die **der Stadt gehört**“: the verb at the end, and one that asks for a dative. */
function isLikeRelative(tree: Tree, verb: Node): boolean {
  const next = tree.nodes[verb.index + 1];
  return (next === undefined || next.upos === 'PUNCT') && takesDative(verb.lemma);
}
