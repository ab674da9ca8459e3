import type { Clause } from '../clause/clause.ts';
import { dependents, isWord, nodeAt, subtree } from '../clause/navigate.ts';
import { isLooseApposition, phraseWords, spanOf } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** The subject, and what a loose apposition calls it. */
export function subjectTexts(tree: Tree, subject: number): string[] {
  const names = dependents(tree, subject, 'appos').filter(
    (node) => isLooseApposition(tree, node) && node.index > subject,
  );
  return [subject, ...names.map((node) => node.index)].map((head) =>
    textOf(tree, phraseWords(tree, head)),
  );
}

/** The inflected verb first, the rest of the bracket behind it: *wurde gegründet, sieht vor, befasst sich*. */
export function verbText(tree: Tree, clause: Clause): string {
  const finite = clause.verb.finite;
  const reflexive = clause.reflexive === undefined ? [] : [clause.reflexive];
  const others = [...clause.verb.words, ...reflexive]
    .filter((word) => word !== finite)
    .toSorted((a, b) => a - b);
  return (finite === undefined ? others : [finite, ...others])
    .map((word) => nodeAt(tree, word).form)
    .join(' ');
}

/** A phrase with its preposition and all that follows it. */
export function longest(tree: Tree, head: number): string {
  return textOf(tree, [...marks(tree, head), ...phraseWords(tree, head)]);
}

/** Without the prepositional phrases behind the noun: *Verbündete* for *Verbündete von Navigation Mixte*. */
export function shortest(tree: Tree, head: number): string {
  const cut = new Set(phrasesBehind(tree, head).flatMap((node) => subtree(tree, node.index)));
  return textOf(tree, [...marks(tree, head), ...phraseWords(tree, head, cut)]);
}

/** Prepositional phrases behind a noun. */
export function phrasesBehind(tree: Tree, head: number): Node[] {
  return dependents(tree, head, 'nmod').filter(
    (node) => node.index > head && dependents(tree, node.index, 'case').length > 0,
  );
}

/** A whole clause, without the commas around it. */
export function clauseText(tree: Tree, head: number): string {
  const words = subtree(tree, head);
  const first = words.findIndex((word) => isWord(nodeAt(tree, word)));
  const last = words.findLastIndex((word) => isWord(nodeAt(tree, word)));
  return textOf(tree, words.slice(first, last + 1));
}

function marks(tree: Tree, head: number): number[] {
  return dependents(tree, head, 'case')
    .filter((node) => node.index < head)
    .map((node) => node.index);
}

/** The words as the sentence spells them; *im* stands once for its two words. */
export function textOf(tree: Tree, words: readonly number[]): string {
  const offset = tree.sentence.start;
  return runs([...new Set(words)].toSorted((a, b) => a - b))
    .map((run) => spanOf(tree, run))
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0))
    .map((span) => tree.sentence.text.slice(span.start - offset, span.end - offset))
    .join(' ');
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
