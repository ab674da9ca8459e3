import type { Clause, Complement } from '../clause/clause.ts';
import { dependent, dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isOutside, measures } from './surface-phrase.ts';

/** A phrase of a clause that is no subject. */
export interface Part {
  readonly kind: 'object' | 'phrase' | 'aside' | 'predicate' | 'time';
  /** Several when it is coordinated. */
  readonly heads: readonly number[];
}

/** The objects and phrases of a clause; phrases of other clauses only as objects. */
export function partsOf(tree: Tree, clause: Clause): Part[] {
  return [
    ...clause.complements.flatMap((complement) => fromComplement(tree, clause, complement)),
    ...timesOf(tree, clause).map((node): Part => ({
      kind: isPredicate(tree, node) ? 'predicate' : 'time',
      heads: [node.index],
    })),
  ];
}

function fromComplement(tree: Tree, clause: Clause, complement: Complement): Part[] {
  if (/^(accusative|dative|genitive)$/.test(complement.role)) {
    const heads = complement.heads.filter(
      (head) => isNamed(nodeAt(tree, head)) && !measures(tree, head),
    );
    return heads.length === 0 || clause.verb.voice === 'passive' ? [] : [{ kind: 'object', heads }];
  }
  const heads = complement.heads.filter(
    (head) => !isOutside(tree, head, clause.head) && nodeAt(tree, head).upos !== 'ADV',
  );
  if (heads.length === 0) return [];
  return [{ kind: isAside(tree, complement) ? 'aside' : 'phrase', heads }];
}

/** A relative pronoun: as an object it found no antecedent. */
export function isRelative(node: Node): boolean {
  return node.upos === 'PRON' && /^(der|die|das|den|dem|denen|was)$/.test(node.form);
}

/** *die Leute sprechen **alle** Deutsch*: a word that only counts the subject is no object. */
function isNamed(node: Node): boolean {
  return !isRelative(node) && !/^(alle|beide|selbst)$/.test(node.form);
}

/** „wurde **Bürgermeister**“. */
function isPredicate(tree: Tree, node: Node): boolean {
  return node.deprel === 'xcomp' && node.upos === 'NOUN' && !dependent(tree, node.index, 'case');
}

/** *aufgrund des Sturms, in der Regel, in Bezug auf*: no fact is about it alone. */
function isAside(tree: Tree, complement: Complement): boolean {
  if (/^(aufgrund|wegen|trotz|angesichts|laut)$/.test(complement.preposition ?? '')) return true;
  return /^(regel|beispiel|bezug|anderem|fall|rolle)$/i.test(
    nodeAt(tree, complement.heads[0] as number).form,
  );
}

/** Times and measures that complete nothing: *1947, am 21. September, einige Jahre später*. */
function timesOf(tree: Tree, clause: Clause): Node[] {
  const taken = new Set([
    ...clause.subjects,
    ...clause.complements.flatMap((complement) => complement.heads),
  ]);
  return dependents(tree, clause.head, 'obl', 'nummod', 'xcomp', 'advmod').filter(
    (node) =>
      !taken.has(node.index) &&
      node.index !== clause.reflexive &&
      node.upos !== 'VERB' &&
      !isRelative(node) &&
      !measures(tree, node.index) &&
      !clause.verb.words.includes(node.index) &&
      (node.deprel !== 'advmod' || dependent(tree, node.index, 'obl', 'nmod', 'nummod')),
  );
}

/** All words of a time. */
export function timeWords(tree: Tree, head: number): number[] {
  return subtree(tree, head, (child) => !/^(acl|advcl|punct)$/.test(child.deprel));
}

/** *bis 2008* behind *von 2006*, *zu 38* behind *mit 47*: the end of a range, part of the phrase before. */
export function isRangeEnd(tree: Tree, head: number): boolean {
  return (
    tree.nodes[head]?.upos === 'NUM' &&
    tree.nodes[head - 2]?.upos === 'NUM' &&
    dependents(tree, head, 'case').some((word) => /^(bis|zu)$/.test(lower(word)))
  );
}
