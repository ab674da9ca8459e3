import type { Clause } from '../clause/clause.ts';
import { isZuForm } from '../clause/lexicon/infinitives.ts';
import { localWords } from '../clause/local-words.ts';
import { dependent, dependents, isWord, lower, nodeAt, subtree } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { adjunctsOf } from './surface-adjuncts.ts';
import { copular } from './surface-copula.ts';
import { behind, type Predication } from './surface-predication.ts';
import { clauseText, shortest, textOf, verbText, wordings } from './surface-text.ts';

/** Relations and objects of a clause in the words of the sentence. */
export function predicationsOf(tree: Tree, clause: Clause): Predication[] {
  if (clause.verb.copula !== undefined) return copular(tree, clause);
  if (clause.verb.infinitive) return [];
  const objects = clause.complements.filter((complement) =>
    /^(accusative|dative|genitive)$/.test(complement.role),
  );
  const direct = objects.flatMap((complement) =>
    complement.heads
      .filter((head) => !isRelative(tree, head))
      .flatMap((head) => ofObject(tree, clause, head)),
  );
  const pronoun = objects.length === 1 ? maybePronoun(tree, objects[0]?.heads ?? []) : undefined;
  const adjuncts =
    objects.length > 0 && pronoun === undefined ? [] : adjunctsOf(tree, clause, pronoun);
  return [...direct, ...adjuncts, ...contents(tree, clause), ...wholeBracket(tree, clause)];
}

/** A relative pronoun that found no antecedent. */
function isRelative(tree: Tree, head: number): boolean {
  return (
    nodeAt(tree, head).upos === 'PRON' &&
    /^(der|die|das|den|dem|was)$/.test(nodeAt(tree, head).form)
  );
}

/** *erhielt – ihren Abschluss* · *erhielt ihren Abschluss – von der Universität*. */
function ofObject(tree: Tree, clause: Clause, head: number): Predication[] {
  const relation = verbText(tree, clause);
  const own = wordings(tree, head).map((object) => ({ relation, object, word: head }));
  return [...own, ...behind(tree, head, relation), ...withInfinitives(tree, clause, head)];
}

/** *beschreibt – die Notwendigkeit Spione zu benutzen*: what the noun asks for is part of the object. */
function withInfinitives(tree: Tree, clause: Clause, head: number): Predication[] {
  return infinitivesBelow(tree, head).map((node) => ({
    relation: verbText(tree, clause),
    object: `${shortest(tree, head)} ${textOf(
      tree,
      localWords(tree, node.index).filter(
        (word) => /^(PUNCT|CCONJ)$/.test(nodeAt(tree, word).upos) === false,
      ),
    )}`,
    word: node.index,
  }));
}

/** Infinitives with *zu* that hang on a noun, and those joined to them. */
function infinitivesBelow(tree: Tree, head: number): Node[] {
  const found = dependents(tree, head, 'xcomp', 'acl').filter(
    (node) => node.index > head && isZuInfinitive(tree, node),
  );
  for (let next = 0; next < found.length; next++)
    found.push(
      ...dependents(tree, (found[next] as Node).index, 'conj', 'xcomp').filter((node) =>
        isZuInfinitive(tree, node),
      ),
    );
  return found;
}

function isZuInfinitive(tree: Tree, node: Node): boolean {
  if (node.upos !== 'VERB') return false;
  return (
    isZuForm(lower(node)) ||
    dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'zu')
  );
}

/** „fesselte **ihn** mit Handschellen“: a pronoun as object joins the relation. */
function maybePronoun(tree: Tree, heads: readonly number[]): string | undefined {
  const node = heads.length === 1 ? nodeAt(tree, heads[0] as number) : undefined;
  return node?.upos === 'PRON' && !isRelative(tree, node.index) ? node.form : undefined;
}

/** What is said or thought, as a whole clause. */
function contents(tree: Tree, clause: Clause): Predication[] {
  return dependents(tree, clause.head, 'ccomp', 'xcomp')
    .filter((node) => node.index > clause.head && node.upos !== 'ADJ')
    .map((node) => ({
      relation: verbText(tree, clause),
      object: clauseText(tree, node.index),
      word: node.index,
    }));
}

/** A particle verb around all it brackets: *ordnete – dann die Überprüfung an*. */
function wholeBracket(tree: Tree, clause: Clause): Predication[] {
  const particle = dependent(tree, clause.head, 'compound:prt');
  if (!particle || particle.index < clause.head || clause.verb.finite !== clause.head) return [];
  const subjects = new Set(clause.subjects.flatMap((subject) => subtree(tree, subject)));
  const inside = localWords(tree, clause.head).filter(
    (word) =>
      word > clause.head &&
      word < particle.index &&
      !subjects.has(word) &&
      word !== clause.reflexive &&
      isWord(nodeAt(tree, word)),
  );
  if (inside.length === 0) return [];
  const reflexive = clause.reflexive === undefined ? '' : ` ${nodeAt(tree, clause.reflexive).form}`;
  const relation = `${nodeAt(tree, clause.head).form}${reflexive}`;
  return [{ relation, object: `${textOf(tree, inside)} ${particle.form}`, word: clause.head }];
}
