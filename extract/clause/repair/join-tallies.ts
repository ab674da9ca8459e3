import type { Tree } from '../../parser/tree.ts';
import { dependent, dependents, hasCase, lower, nodeAt } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „stimmte **mit sieben gegen vier Stimmen** für den Bau“: the votes are one phrase with *mit*; what the vote is for hangs on the verb,
 * and so does what was decided by it: „beschloss **mit 24 zu 13 Stimmen**, die Gebühren **anzuheben**“.
 */
export function joinTallies(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const votes of tree.nodes) {
    if (votes.form !== 'Stimmen' || votes.head < 0) continue;
    const first = firstOf(tree, votes.index);
    if (first === undefined && !hasCase(tree, votes.index, 'mit')) continue;
    const verb = nodeAt(tree, first ?? votes.index).head;
    if (verb < 0 || nodeAt(tree, verb).upos !== 'VERB') continue;
    if (first !== undefined) {
      changes.set(votes.index, { head: verb, deprel: 'obl' });
      changes.set(first, { head: votes.index, deprel: 'nummod' });
      changes.set(votes.index - 2, { head: votes.index - 1, deprel: 'advmod' });
      for (const word of dependents(tree, first)) changes.set(word.index, { head: votes.index });
    }
    for (const content of dependents(tree, votes.index, 'xcomp', 'ccomp', 'acl'))
      if (isBehindComma(tree, votes.index))
        changes.set(content.index, { head: verb, deprel: 'xcomp' });
    for (const cause of dependents(tree, votes.index, 'nmod'))
      if (cause.index > votes.index && /^(für|gegen)$/.test(caseBefore(tree, cause.index)))
        changes.set(cause.index, { head: verb, deprel: 'obl' });
  }
  return changeTree(tree, changes);
}

function isBehindComma({ nodes }: Tree, votes: number): boolean {
  return nodes[votes + 1]?.form === ',';
}

/** The number behind *mit*: *mit **sieben** gegen vier Stimmen*. */
function firstOf(tree: Tree, votes: number): number | undefined {
  const number = tree.nodes[votes - 1];
  const against = tree.nodes[votes - 2];
  const first = tree.nodes[votes - 3];
  return number?.upos === 'NUM' &&
    against !== undefined &&
    /^(gegen|zu)$/.test(lower(against)) &&
    first?.upos === 'NUM' &&
    first.head !== votes &&
    hasCase(tree, first.index, 'mit')
    ? first.index
    : undefined;
}

function caseBefore(tree: Tree, noun: number): string {
  const word = dependent(tree, noun, 'case');
  return word ? lower(word) : '';
}
