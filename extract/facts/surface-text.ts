import type { Clause } from '../clause/clause.ts';
import { dependents, isWord, nodeAt, subtree } from '../clause/navigate.ts';
import { isLooseApposition, phraseWords, spanOf } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** A subject, and what a loose apposition calls it: *der erste Roman, „Heimkehr“*. */
export function namesOf(tree: Tree, subject: number): string[] {
  const names = dependents(tree, subject, 'appos').filter(
    (node) => node.index > subject && isLooseApposition(tree, node),
  );
  return [subject, ...names.map((node) => node.index)].map((head) =>
    textOf(tree, phraseWords(tree, head)),
  );
}

/** The inflected verb first, the rest of the bracket behind it: *wurde gegründet, sieht vor, befasst sich*. */
export function verbText(tree: Tree, clause: Clause, inside: readonly number[] = []): string {
  const finite = clause.verb.finite;
  const reflexive = clause.reflexive === undefined ? [] : [clause.reflexive];
  const others = [...clause.verb.words, ...reflexive, ...inside].filter((word) => word !== finite);
  const ordered = others.toSorted((a, b) => a - b);
  return (finite === undefined ? ordered : [finite, ...ordered])
    .map((word) => nodeAt(tree, word).form)
    .join(' ');
}

/** A phrase with its preposition, in its wordings: without the phrases behind the noun, and with them. */
export function wordings(tree: Tree, head: number, governor = head): string[] {
  return [...new Set([shortest(tree, head, governor), longest(tree, head, governor)])];
}

/** With all that follows it: *Verbündete von Navigation Mixte*. `governor`: the conjunct that has the preposition. */
export function longest(tree: Tree, head: number, governor = head): string {
  return join(prepositionText(tree, governor), textOf(tree, phraseWords(tree, head)));
}

/** Without the prepositional phrases behind the noun: *Verbündete*. */
export function shortest(tree: Tree, head: number, governor = head): string {
  const cut = new Set(phrasesBehind(tree, head).flatMap((node) => subtree(tree, node.index)));
  return join(prepositionText(tree, governor), textOf(tree, phraseWords(tree, head, cut)));
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

/** The words as the sentence spells them; *im* stands once for its two words. */
export function textOf(tree: Tree, words: readonly number[]): string {
  const offset = tree.sentence.start;
  return runs([...new Set(words)].toSorted((a, b) => a - b))
    .map((run) => spanOf(tree, run))
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0))
    .map((span) => tree.sentence.text.slice(span.start - offset, span.end - offset))
    .join(' ');
}

/** The preposition of a phrase as written: *im* for *in dem*. */
function prepositionText(tree: Tree, head: number): string {
  return textOf(
    tree,
    dependents(tree, head, 'case')
      .filter((node) => node.index < head)
      .map((node) => node.index),
  );
}

function join(preposition: string, phrase: string): string {
  return `${preposition} ${phrase}`.trim();
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
