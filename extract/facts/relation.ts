import type { Clause } from '../clause/clause.ts';
import { isGoverned } from '../clause/lexicon/valency.ts';
import { dependent, dependents, lower } from '../clause/navigate.ts';
import { maybeSide } from '../clause/pleading.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Candidate } from './candidate.ts';

/** The relation of a clause: *sich einigen auf*, with the preposition of the object that it takes. */
export function relationOf(
  tree: Tree,
  clause: Clause,
  object?: { head: number; preposition: string | undefined },
): Candidate['relation'] {
  const preposition = object?.preposition;
  const marker =
    object && preposition !== undefined ? markerOf(tree, clause, object.head) : undefined;
  const reflexive = clause.reflexive === undefined ? [] : [clause.reflexive];
  return {
    lemma: [
      clause.reflexive === undefined ? '' : 'sich',
      clause.restriction?.text ?? '',
      clause.verb.lemma,
      preposition ?? '',
    ]
      .filter(Boolean)
      .join(' '),
    words: inOrder([
      ...clause.verb.words,
      ...(clause.restriction?.words ?? []),
      ...reflexive,
      ...(marker ? [marker.index] : []),
    ]),
  };
}

/** „ein Bus, **in** dem sie saßen“: behind its antecedent the preposition stands before the pronoun. */
function markerOf(tree: Tree, clause: Clause, object: number): Node | undefined {
  const pronoun =
    clause.link === 'relative' && object === clause.host
      ? dependents(tree, clause.head, 'obl', 'obl:arg', 'obj', 'nmod').find(
          ({ upos, index }) => upos === 'PRON' && dependent(tree, index, 'case') !== undefined,
        )
      : undefined;
  return dependent(tree, pronoun?.index ?? object, 'case');
}

/** „**Dafür** spricht wenig“: the word that points to what the verb's preposition would name. */
export function maybePointer(
  tree: Tree,
  clause: Clause,
): { readonly text: string; readonly words: readonly number[] } | undefined {
  const side = maybeSide(tree, clause);
  if (side) return { text: side.lower, words: [side.index] };
  const pointer = dependents(
    tree,
    clause.head,
    'advmod',
    'obl',
    'obl:arg',
    'obj',
    'compound:prt',
  ).find((node) => {
    const preposition = /^dar?(für|gegen|mit|auf|an|über|von|vor|zu|nach|um|in|aus)$/.exec(
      lower(node),
    )?.[1];
    return preposition !== undefined && isGoverned(clause.verb.lemma, preposition);
  });
  return pointer && { text: lower(pointer), words: [pointer.index] };
}

/** Words once each, in the order of the sentence. */
export function inOrder(words: readonly number[]): readonly number[] {
  if (words.length === 1) return words;
  return [...new Set(words)].toSorted((a, b) => a - b);
}
