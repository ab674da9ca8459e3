import type { Clause } from '../clause/clause.ts';
import { findClauses } from '../clause/find-clauses.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { repairTree } from '../clause/repair/index.ts';
import type { Tree } from '../parser/tree.ts';
import { predicationsOf } from './surface-predications.ts';
import { growing } from './surface-phrase.ts';
import { subjectTexts } from './surface-subject.ts';
import { verbText } from './surface-text.ts';

/** A triple in the words of the sentence. */
export interface SurfaceFact {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/** Below this certainty of a word a fact is more often wrong than right. */
const leastCertainty = 0.5;

/**
 * The facts of one sentence as open information extraction words them: nothing resolved, the verb bracket collapsed,
 * phrases short and long where both are true.
 * „Die Mühle wurde 1850 von Bauern gebaut“ → Mühle – wurde gebaut – 1850 · … – von Bauern
 */
export function findSurfaceFacts(sentence: Tree): SurfaceFact[] {
  if (sentence.nodes.at(-1)?.form === '?') return [];
  const tree = repairTree(sentence);
  const facts = findClauses(tree)
    .flatMap((clause) => factsOf(tree, clause))
    .filter(isWorded);
  const distinct = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
  return [...distinct.values()];
}

/** Do all three places hold more than punctuation? */
function isWorded({ subject, relation, object }: SurfaceFact): boolean {
  return [subject, relation, object].every((text) => /[\p{L}\p{N}]/u.test(text));
}

function factsOf(tree: Tree, clause: Clause): SurfaceFact[] {
  const subjects = subjectsOf(tree, clause).filter(
    (subject) => isNamed(tree, subject) && isCertain(tree, subject),
  );
  if (subjects.length === 0 || !isCertain(tree, clause.head) || isImagined(clause)) return [];
  const placeholder = maybePlaceholder(tree, clause);
  if (placeholder !== undefined) return existing(tree, clause, placeholder);
  const predications = predicationsOf(tree, clause).filter(({ word }) => isAttached(tree, word));
  return subjectTexts(tree, subjects).flatMap((subject) =>
    predications.map(({ relation, object }) => ({ subject, relation, object })),
  );
}

/**
 * „Dort gab **es** Versuche, **es** heißt, dass …“: *es* is as much of a subject as there is. What a passive has as an
 * accusative is its subject, also where a member named behind it (*darunter der Maler X*) was taken for one.
 */
function subjectsOf(tree: Tree, clause: Clause): readonly number[] {
  const subjects = clause.subjects.filter((subject) => !isMember(tree, subject));
  if (subjects.length > 0) return subjects;
  if (clause.verb.voice === 'passive')
    return clause.complements
      .filter((complement) => complement.role === 'accusative')
      .flatMap((complement) => complement.heads);
  if (clause.verb.lemma !== 'geben' && !dependent(tree, clause.head, 'ccomp')) return [];
  return dependents(tree, clause.head, 'expl', 'nsubj')
    .filter((node) => lower(node) === 'es')
    .map((node) => node.index);
}

function isMember(tree: Tree, subject: number): boolean {
  const group = nodeAt(tree, subject).deprel === 'conj' ? nodeAt(tree, subject).head : subject;
  return dependents(tree, group, 'advmod', 'cc').some((node) => lower(node) === 'darunter');
}

/** „**Es** folgten Proteste“: the word that only fills the first place. */
function maybePlaceholder(tree: Tree, clause: Clause): string | undefined {
  const es = dependents(tree, clause.head, 'expl', 'nsubj').find((node) => lower(node) === 'es');
  const filled =
    es &&
    clause.subjects.length > 0 &&
    !clause.subjects.includes(es.index) &&
    clause.verb.finite !== undefined &&
    es.index < clause.verb.finite;
  return filled ? es.form : undefined;
}

function existing(tree: Tree, clause: Clause, subject: string): SurfaceFact[] {
  const relation = verbText(tree, clause);
  return clause.subjects
    .flatMap((head) => growing(tree, head))
    .map((object) => ({ subject, relation, object }));
}

/** „**Wenn** die Band auf Tournee ist“ does not say that it is. */
function isImagined(clause: Clause): boolean {
  return /^(wenn|falls|sofern|ob)$/.test(clause.mark ?? '');
}

/** Of a subject and a verb also the label has to be sure. */
function isCertain(tree: Tree, word: number): boolean {
  const node = nodeAt(tree, word);
  return node.headProbability * node.deprelProbability >= leastCertainty;
}

/** What a verb has with it is told alike, whatever the parser calls it. */
function isAttached(tree: Tree, word: number): boolean {
  return nodeAt(tree, word).headProbability >= leastCertainty;
}

/** A relative pronoun without antecedent and a question word name nothing. */
function isNamed(tree: Tree, subject: number): boolean {
  const node = nodeAt(tree, subject);
  return node.upos !== 'PRON' || !/^(der|die|das|den|dem|denen|was|wer|Was|Wer)$/.test(node.form);
}
