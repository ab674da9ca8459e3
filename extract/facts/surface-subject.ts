import type { Clause } from '../clause/clause.ts';
import { dependent, lower, nodeAt } from '../clause/navigate.ts';
import { phraseWords } from '../clause/phrase.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Tree } from '../parser/tree.ts';
import { appositionsOf, namings, wordsOf } from './surface-naming.ts';
import { textOf } from './surface-text.ts';

/** What the clause speaks of, in the words of the sentence; none if a pronoun that names nothing. */
export function subjectTexts(tree: Tree, subjects: Clause['subjects']): string[] {
  return isOneSubject(tree, subjects)
    ? [joinedText(tree, subjects)]
    : [...new Set(subjects.flatMap((subject) => namesOf(tree, subject)))];
}

/** A subject, and what a loose apposition calls it. */
function namesOf(tree: Tree, subject: number): string[] {
  const own = isNominative(tree, subject)
    ? namings(tree, subject)
    : namings(tree, subject).slice(-1);
  const others = appositionsOf(tree, subject).map((head) => wordsOf(tree, head));
  return [...own, ...others].map((words) =>
    textOf(tree, withDenial(tree, withoutArticle(tree, words))),
  );
}

/** „**Nicht** alle Mitglieder stimmten zu“ */
function withDenial(tree: Tree, words: readonly number[]): readonly number[] {
  const before = (words[0] ?? 0) - 1;
  const denies = /^(nicht|kaum)$/i.test(tree.nodes[before]?.form ?? '');
  return denies ? [before, ...words] : words;
}

/** *die Mühle* and *Mühle* name the same, the shorter is told; *einem Arzt* would be no subject. */
function withoutArticle(tree: Tree, words: readonly number[]): readonly number[] {
  const [first, ...others] = words;
  const node = tree.nodes[first ?? -1];
  const drops =
    node?.deprel === 'det' &&
    node.name === undefined &&
    /^(der|die|das|dem|den|des|einem|einen|eines|einer)$/.test(lower(node)) &&
    others.length > 0;
  return drops ? others : words;
}

/** The antecedent of a relative pronoun may stand in another case: *des Abgeordneten William Jones, der …*. */
function isNominative(tree: Tree, subject: number): boolean {
  return (nodeAt(tree, subject).feats['Case'] ?? 'Nom') === 'Nom';
}

/** Several inanimate things with articles act as one subject: *die Burg und der alte Turm*. */
function isOneSubject(tree: Tree, subjects: readonly number[]): boolean {
  if (subjects.length !== 2) return false;
  return subjects.every((subject) => {
    const node = nodeAt(tree, subject);
    const common =
      node.upos === 'NOUN' && node.name === undefined && maybeTypeOfNoun(node.lemma) !== 'Person';
    return common && dependent(tree, subject, 'det', 'amod') !== undefined;
  });
}

/** From the first word of the first to the last word of the last. */
function joinedText(tree: Tree, heads: readonly number[]): string {
  const words = heads.flatMap((head) => phraseWords(tree, head));
  const first = Math.min(...words);
  return textOf(
    tree,
    Array.from({ length: Math.max(...words) - first + 1 }, (_, at) => first + at),
  );
}
