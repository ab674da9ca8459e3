import type { Clause, Complement } from '../clause/clause.ts';
import { findClauses } from '../clause/find-clauses.ts';
import { dependents, isWord, nodeAt, subtree } from '../clause/navigate.ts';
import { repairTree } from '../clause/repair/index.ts';
import { conjuncts, isLooseApposition, phraseWords, spanOf } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** A triple in the words of the sentence. */
export interface SurfaceFact {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/**
 * The facts of one sentence as open information extraction words them: nothing resolved, the verb bracket collapsed.
 * „Die Schule wurde 1851 von Siedlern gegründet“ → Die Schule – wurde gegründet – 1851 · … – von Siedlern
 * With a direct object, further phrases are told of verb and object together: begann ihre Karriere – mit dem Film.
 */
export function findSurfaceFacts(sentence: Tree): SurfaceFact[] {
  const tree = repairTree(sentence);
  const facts = findClauses(tree).flatMap((clause) => factsOf(tree, clause));
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = JSON.stringify(fact);
    return seen.has(key) ? false : seen.add(key);
  });
}

function factsOf(tree: Tree, clause: Clause): SurfaceFact[] {
  const subjects = clause.subjects.flatMap((subject) => subjectTexts(tree, subject));
  const verb = verbText(tree, clause);
  const predications =
    clause.verb.copula === undefined ? verbal(tree, clause, verb) : copular(tree, clause, verb);
  return subjects.flatMap((subject) =>
    predications.map(([relation, object]) => ({ subject, relation, object })),
  );
}

/** Relation and object. */
type Predication = readonly [relation: string, object: string];

/** The subject, and what a loose apposition calls it. */
function subjectTexts(tree: Tree, subject: number): string[] {
  const names = dependents(tree, subject, 'appos').filter(
    (node) => isLooseApposition(tree, node) && node.index > subject,
  );
  return [subject, ...names.map((node) => node.index)].map((head) =>
    text(tree, phraseWords(tree, head)),
  );
}

/** The inflected verb first, the rest of the bracket behind it: *wurde gegründet, sieht vor, befasst sich*. */
function verbText(tree: Tree, clause: Clause): string {
  const finite = clause.verb.finite;
  const others = [
    ...clause.verb.words,
    ...(clause.reflexive === undefined ? [] : [clause.reflexive]),
  ]
    .filter((word) => word !== finite)
    .toSorted((a, b) => a - b);
  return (finite === undefined ? others : [finite, ...others])
    .map((word) => nodeAt(tree, word).form)
    .join(' ');
}

function copular(tree: Tree, clause: Clause, verb: string): Predication[] {
  return conjuncts(tree, clause.head).flatMap((head) =>
    readings(tree, head).map((object): Predication => [verb, object]),
  );
}

function verbal(tree: Tree, clause: Clause, verb: string): Predication[] {
  const objects = clause.complements.filter(
    (complement) => complement.role === 'accusative' || complement.role === 'dative',
  );
  const others = [
    ...clause.complements
      .filter((complement) => !objects.includes(complement))
      .map((complement) => headsOf(complement)),
    ...bareAdjuncts(tree, clause),
  ];
  const direct = objects.flatMap((object) => object.heads.flatMap((head) => readings(tree, head)));
  const relation = objects[0] ? `${verb} ${shortest(tree, objects[0].heads[0] as number)}` : verb;
  return [
    ...direct.map((object): Predication => [verb, object]),
    ...others
      .flat()
      .flatMap((head) => readings(tree, head).map((object): Predication => [relation, object])),
    ...contents(tree, clause).map((object): Predication => [verb, object]),
  ];
}

function headsOf(complement: Complement): readonly number[] {
  return complement.heads;
}

/** Times without a preposition: *1947, einige Jahre später*. */
function bareAdjuncts(tree: Tree, clause: Clause): number[][] {
  const taken = new Set([
    ...clause.subjects,
    ...clause.complements.flatMap((complement) => complement.heads),
  ]);
  return dependents(tree, clause.head, 'obl', 'nummod')
    .filter((node) => !taken.has(node.index) && node.index !== clause.reflexive)
    .map((node) => [node.index]);
}

/** What is said or thought, as a whole clause. */
function contents(tree: Tree, clause: Clause): string[] {
  return dependents(tree, clause.head, 'ccomp', 'xcomp')
    .filter((node) => node.index > clause.head && node.upos !== 'ADJ')
    .map((node) => text(tree, clauseWords(tree, node)));
}

function clauseWords(tree: Tree, node: Node): number[] {
  const words = subtree(tree, node.index);
  const first = words.findIndex((word) => isWord(nodeAt(tree, word)));
  const last = words.findLastIndex((word) => isWord(nodeAt(tree, word)));
  return words.slice(first, last + 1);
}

/** The shortest wording of a phrase and the longest, when they differ. */
function readings(tree: Tree, head: number): string[] {
  return [...new Set([shortest(tree, head), longest(tree, head)])];
}

function longest(tree: Tree, head: number): string {
  return text(tree, [...marks(tree, head), ...phraseWords(tree, head)]);
}

/** Without the prepositional phrases behind the noun: *Verbündete* for *Verbündete von Navigation Mixte*. */
function shortest(tree: Tree, head: number): string {
  const behind = dependents(tree, head, 'nmod').filter(
    (node) => node.index > head && dependents(tree, node.index, 'case').length > 0,
  );
  const cut = new Set(behind.flatMap((node) => subtree(tree, node.index)));
  return text(tree, [...marks(tree, head), ...phraseWords(tree, head, cut)]);
}

function marks(tree: Tree, head: number): number[] {
  return dependents(tree, head, 'case')
    .filter((node) => node.index < head)
    .map((node) => node.index);
}

/** The words as the sentence spells them; *im* stands once for its two words. */
function text(tree: Tree, words: readonly number[]): string {
  const sorted = [...new Set(words)].toSorted((a, b) => a - b);
  const offset = tree.sentence.start;
  return runs(sorted)
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
