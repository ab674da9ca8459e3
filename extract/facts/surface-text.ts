import type { Clause } from '../clause/clause.ts';
import { dependents, isWord, nodeAt, subtree } from '../clause/navigate.ts';
import { isLooseApposition, phraseWords, spanOf } from '../clause/phrase.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** A subject, and what a loose apposition calls it: *der erste Roman, „Heimkehr“*. */
export function namesOf(tree: Tree, subject: number): string[] {
  const names = dependents(tree, subject, 'appos').filter(
    (node) => node.index > subject && isLooseApposition(tree, node),
  );
  return [subject, ...names.map((node) => node.index)].map((head) => phraseText(tree, head));
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
  return join(prepositionText(tree, governor), phraseText(tree, head));
}

/** Without the prepositional phrases behind the noun: *Verbündete*. */
export function shortest(tree: Tree, head: number, governor = head): string {
  const cut = new Set(phrasesBehind(tree, head).flatMap((node) => subtree(tree, node.index)));
  return join(prepositionText(tree, governor), phraseText(tree, head, cut));
}

/** The words of a phrase; of a person with an office only the name: *Philippe Saisse* for *dem Keyboarder Philippe Saisse*. */
function phraseText(tree: Tree, head: number, cut: ReadonlySet<number> = new Set()): string {
  const name = dependents(tree, head, 'appos').find(
    (node) => node.index === head + 1 && node.upos === 'PROPN' && node.name?.type === 'PER',
  );
  return textOf(tree, phraseWords(tree, name?.index ?? head, cut));
}

/** Several inanimate things with articles act as one subject: *die Kathedrale und der Glockenturm*. */
export function isOneSubject(tree: Tree, subjects: readonly number[]): boolean {
  if (subjects.length !== 2) return false;
  return subjects.every((subject) => {
    const node = nodeAt(tree, subject);
    const common =
      node.upos === 'NOUN' && node.name === undefined && maybeTypeOfNoun(node.lemma) !== 'Person';
    return common && dependents(tree, subject, 'det', 'amod').length > 0;
  });
}

/** From the first word of the first to the last word of the last. */
export function joinedText(tree: Tree, heads: readonly number[]): string {
  const words = heads.flatMap((head) => phraseWords(tree, head));
  const first = Math.min(...words);
  return textOf(
    tree,
    Array.from({ length: Math.max(...words) - first + 1 }, (_, at) => first + at),
  );
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
