import type { Clause } from '../clause/clause.ts';
import { localWords } from '../clause/local-words.ts';
import { dependent, dependents, nodeAt, subtree } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isRelative, type Part } from './surface-parts.ts';
import type { Predication } from './surface-predication.ts';
import { negationsOf, textOf, verbText } from './surface-text.ts';
import { eachConjunct, eachQuality } from './surface-variants.ts';

/** A particle verb around all it brackets: *ordnete – dann die Überprüfung an*. */
export function wholeBracket(tree: Tree, clause: Clause): Predication[] {
  const particle = dependent(tree, clause.head, 'compound:prt');
  if (!particle || particle.index < clause.head || clause.verb.finite !== clause.head) return [];
  const subjects = new Set(clause.subjects.flatMap((subject) => subtree(tree, subject)));
  const inside = localWords(tree, clause.head).filter(
    (word) =>
      word > clause.head &&
      word <= particle.index &&
      !subjects.has(word) &&
      word !== clause.reflexive,
  );
  if (inside.length < 2) return [];
  const reflexive = clause.reflexive === undefined ? '' : ` ${nodeAt(tree, clause.reflexive).form}`;
  const relation = `${nodeAt(tree, clause.head).form}${reflexive}`;
  return eachConjunct(tree, inside).map((words) => ({
    relation,
    object: textOf(tree, words),
    word: clause.head,
  }));
}

/** All phrases of an active clause without object together, in their order: *begann – 1890 mit dem Bau*. */
export function phrasesTogether(tree: Tree, clause: Clause, parts: readonly Part[]): Predication[] {
  if (clause.verb.voice !== 'active' || parts.length < 2) return [];
  if (parts.some((part) => part.kind === 'predicate')) return [];
  const { finite = clause.head } = clause.verb;
  const behindVerb = parts.filter(({ heads }) => (heads[0] as number) > finite);
  if (behindVerb.length === 1) return [];
  const front = behindVerb.length === 0 ? -1 : finite;
  const words = restOf(tree, clause).filter((word) => word > front);
  return eachConjunct(tree, words)
    .flatMap((each) => eachQuality(tree, each))
    .map((each) => ({
      relation: verbText(tree, clause),
      object: textOf(tree, each),
      word: clause.head,
    }));
}

/** *ließ – ihn dort liegen*: what is let happen is no fact in parts. */
export function whatIsLet(tree: Tree, clause: Clause): Predication[] {
  if (clause.verb.lemma !== 'lassen') return [];
  return dependents(tree, clause.head, 'xcomp')
    .filter((node) => node.upos === 'VERB')
    .map((node) => ({
      relation: verbText(tree, clause),
      object: textOf(tree, [...restOf(tree, clause), ...subtree(tree, node.index)]),
      word: node.index,
    }));
}

/** A clause with nothing but adverbs: *klingt – anders*. */
export function manners(tree: Tree, clause: Clause): Predication[] {
  const adverbs = dependents(tree, clause.head, 'advmod', 'xcomp').filter(
    (node) => node.upos === 'ADJ' || isManner(node),
  );
  const rest = new Set(restOf(tree, clause));
  return adverbs.map((node) => ({
    relation: verbText(tree, clause),
    object: textOf(
      tree,
      subtree(tree, node.index).filter((word) => rest.has(word)),
    ),
    word: node.index,
  }));
}

/** The words of a clause besides its subject and its verb. */
function restOf(tree: Tree, clause: Clause): number[] {
  const outside = new Set([
    ...clause.subjects.flatMap((subject) =>
      subtree(tree, subject, (node) => node.index !== clause.head),
    ),
    ...clause.verb.words,
    ...negationsOf(tree, clause),
    ...(clause.reflexive === undefined ? [] : [clause.reflexive]),
    ...dependents(tree, clause.head, 'mark', 'cc', 'expl', 'nsubj', 'nsubj:pass').map(
      (node) => node.index,
    ),
  ]);
  return localWords(tree, clause.head).filter(
    (word) => !outside.has(word) && !isOfRelative(tree, word),
  );
}

/** A relative pronoun or the preposition before it: *in der, mit denen*. */
function isOfRelative(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  return isRelative(nodeAt(tree, deprel === 'case' ? head : word));
}

/** Adverbs that say how or where; the others link sentences, grade or tell a time. */
function isManner(node: Node): boolean {
  return manner.has(node.form);
}

const manner: ReadonlySet<string> = new Set(
  'allein anders eng falsch flach frei gern gerne gleich gut hart heimlich hinten hoch knapp langsam laut leicht leise nahe oben richtig schlecht schnell schwer stark streng tief umsonst unten vergeblich vorn weit zusammen'.split(
    ' ',
  ),
);
