import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { isInside, placeOf } from './syntax.ts';

/**
 * What grammar forbids: arguments of one verb are different things (*Blinken traf ihn*), a possessive does not mean
 * the phrase it stands in, and who speaks is not named in what is said (*Putin führe Krieg, sagte er*).
 */
export function isBound(tree: Tree, pronoun: FoundPronoun, candidate: Candidate): boolean {
  const { mention } = candidate;
  if (pronoun.pronoun === 'possessive' && isOwnKind(tree, pronoun, candidate)) return true;
  if (mention.sentence !== pronoun.sentence) return false;
  if (pronoun.pronoun === 'possessive')
    return isInside(tree, pronoun.head, mention.head) && !isConjunct(tree, pronoun, mention.head);
  const own = placeOf(tree, pronoun.head);
  if (
    own.role !== 'attribute' &&
    candidate.place.role !== 'attribute' &&
    own.clause === candidate.place.clause
  )
    return true;
  return (
    mention.kind !== 'pronoun' && own.role === 'subject' && isSaid(tree, own.clause, mention.head)
  );
}

/** *Der Film … sein dritter Film*: a film has no films. */
function isOwnKind(tree: Tree, pronoun: FoundPronoun, { mention }: Candidate): boolean {
  const owned = nodeAt(tree, pronoun.head).head;
  return (
    owned >= 0 &&
    mention.kind === 'nominal' &&
    mention.phrase.head.lemma === nodeAt(tree, owned).lemma
  );
}

/** „Blinken und sein Amtskollege“: the possessive is below the first conjunct, but no part of it. */
function isConjunct(tree: Tree, pronoun: FoundPronoun, head: number): boolean {
  const path = [pronoun.head];
  for (
    let node = nodeAt(tree, pronoun.head);
    node.index !== head && node.head >= 0;
    node = nodeAt(tree, node.head)
  )
    path.push(node.head);
  const below = path.at(-2);
  return below !== undefined && /^(?:conj|appos|acl)/.test(nodeAt(tree, below).deprel);
}

/** Does the word stand in the content of the clause's verb: *… gegen Putin, sagte er*? */
function isSaid(tree: Tree, clause: number, word: number): boolean {
  const verb = nodeAt(tree, clause);
  const content = (tree.children[clause] ?? []).filter((child) =>
    /^(?:ccomp|parataxis|csubj)/.test(nodeAt(tree, child).deprel),
  );
  if (content.some((child) => isInside(tree, word, child))) return true;
  return (
    verb.deprel === 'parataxis' && verb.head >= 0 && !isInside(tree, word, clause) && word < clause
  );
}
