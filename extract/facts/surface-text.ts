import type { Clause } from '../clause/clause.ts';
import { dependents, isWord, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { spanOf } from '../clause/phrase.ts';
import type { Tree } from '../parser/tree.ts';

/** The inflected verb first, then the rest of the bracket and what denies it: *wurde gebaut, freut sich, liegt nicht*. */
export function verbText(tree: Tree, clause: Clause, inside: readonly number[] = []): string {
  const finite = clause.verb.finite;
  const reflexive = clause.reflexive === undefined ? [] : [clause.reflexive];
  const all = [...clause.verb.words, ...reflexive, ...negationsOf(tree, clause), ...inside];
  const others = all.filter((word) => word !== finite);
  const ordered = others.toSorted((a, b) => a - b);
  return (finite === undefined ? ordered : [finite, ...ordered])
    .map((word) => nodeAt(tree, word).form)
    .join(' ');
}

/** Words that deny the clause; without them no reading of it is true. */
export function negationsOf(tree: Tree, clause: Clause): number[] {
  return dependents(tree, clause.head, 'advmod')
    .filter((node) => /^(nicht|nie|niemals|kaum|nirgends)$/.test(lower(node)))
    .map((node) => node.index);
}

/** A whole clause, without the commas around it. */
export function clauseText(tree: Tree, head: number): string {
  return textOf(tree, subtree(tree, head));
}

/**
 * The words as the sentence spells them, without punctuation at the edges; *im* stands once for its two words,
 * and straight quotation marks stand as words of their own.
 */
export function textOf(tree: Tree, words: readonly number[]): string {
  const offset = tree.sentence.start;
  return runs(
    withoutLooseEnds(
      tree,
      [...new Set(words)].toSorted((a, b) => a - b),
    ),
  )
    .map((run) => spanOf(tree, run))
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0))
    .map((span) => tree.sentence.text.slice(span.start - offset, span.end - offset))
    .join(' ')
    .replaceAll('"', ' " ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function withoutLooseEnds(tree: Tree, words: readonly number[]): readonly number[] {
  const keeps = (word: number) =>
    isWord(nodeAt(tree, word)) || /^["„“”»«'‚‘’`\-–]+$/.test(nodeAt(tree, word).form);
  const first = words.findIndex(keeps);
  return words.slice(Math.max(first, 0), words.findLastIndex(keeps) + 1);
}

/** Neighbouring words together. */
function runs(words: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last && last.at(-1) === word - 1) last.push(word);
    else found.push([word]);
  }
  return found;
}
