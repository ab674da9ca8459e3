import type { Clause, Complement } from '../clause/clause.ts';
import { localWords } from '../clause/local-words.ts';
import { dependent, dependents, isWord, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { isZuForm } from '../clause/lexicon/infinitives.ts';
import { conjuncts, phraseWords } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';
import {
  clauseText,
  longest,
  phrasesBehind,
  shortest,
  textOf,
  verbText,
  wordings,
} from './surface-text.ts';

/** What a clause says of its subject. */
export interface Predication {
  readonly relation: string;
  readonly object: string;
  /** The word that the object hangs on, for its certainty. */
  readonly word: number;
}

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

/** *sind so weit entfernt – dass sie nicht beitragen*. */
function consequences(tree: Tree, clause: Clause): Predication[] {
  const relation = `${verbText(tree, clause)} ${longest(tree, clause.head)}`;
  return dependents(tree, clause.head, 'ccomp', 'csubj', 'advcl')
    .filter(
      (node) =>
        node.index > clause.head &&
        dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'dass'),
    )
    .map((node) => ({ relation, object: clauseText(tree, node.index), word: node.index }));
}

/** A relative pronoun that found no antecedent. */
function isRelative(tree: Tree, head: number): boolean {
  return (
    nodeAt(tree, head).upos === 'PRON' &&
    /^(der|die|das|den|dem|was)$/.test(nodeAt(tree, head).form)
  );
}

/** *war – Verbündeter* · *war Verbündeter – von Mixte*; an adjective joins the relation: *ist bekannt – als Held*. */
function copular(tree: Tree, clause: Clause): Predication[] {
  const phrases = clause.complements.filter((complement) =>
    /^(prepositional|comparison)$/.test(complement.role),
  );
  if (nodeAt(tree, clause.head).upos === 'ADJ' && phrases.length > 0) {
    const relation = verbText(tree, clause, [clause.head]);
    return phrases.flatMap((complement) =>
      complement.heads.map((word) => ({ relation, object: longest(tree, word), word })),
    );
  }
  if (nodeAt(tree, clause.head).upos === 'ADJ' && consequences(tree, clause).length > 0)
    return consequences(tree, clause);
  const predicates = conjuncts(tree, clause.head).filter(
    (head) => head === clause.head || !dependent(tree, head, 'case'),
  );
  return predicates.flatMap((head) => [
    ...wordings(tree, head).map((object) => ({
      relation: verbText(tree, clause),
      object,
      word: clause.head,
    })),
    ...behind(tree, head, verbText(tree, clause)),
    ...genitives(tree, head, verbText(tree, clause)),
  ]);
}

/** *erhielt – ihren Abschluss* · *erhielt ihren Abschluss – von der Universität*. */
function ofObject(tree: Tree, clause: Clause, head: number): Predication[] {
  const relation = verbText(tree, clause);
  const own = wordings(tree, head).map((object) => ({ relation, object, word: head }));
  return [...own, ...behind(tree, head, relation), ...withInfinitives(tree, clause, head)];
}

/** *ist Mitarbeiter – der Pfadfinder*: the genitive behind a predicate. */
function genitives(tree: Tree, head: number, verb: string): Predication[] {
  return dependents(tree, head, 'nmod')
    .filter((node) => node.index > head && !dependent(tree, node.index, 'case'))
    .map((node) => ({
      relation: `${verb} ${textOf(tree, phraseWords(tree, head, new Set(subtree(tree, node.index))))}`,
      object: longest(tree, node.index),
      word: node.index,
    }));
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

/** Without an object every phrase is told of the verb: *wurde gegründet – 1851*. */
function adjunctsOf(tree: Tree, clause: Clause, pronoun: string | undefined): Predication[] {
  const relation =
    pronoun === undefined ? verbText(tree, clause) : `${verbText(tree, clause)} ${pronoun}`;
  const phrases = clause.complements.filter(
    (complement) =>
      /^(prepositional|comparison)$/.test(complement.role) &&
      !isRangeEnd(tree, complement) &&
      !isAside(tree, complement),
  );
  return [
    ...phrases.flatMap((complement) => phraseReadings(tree, clause, { complement, relation })),
    ...bareAdjuncts(tree, clause).map((node) => ({
      relation,
      object: adverbialText(tree, node),
      word: node.index,
    })),
  ];
}

function phraseReadings(
  tree: Tree,
  clause: Clause,
  { complement, relation }: { complement: Complement; relation: string },
): Predication[] {
  const [governor = clause.head] = complement.heads;
  const end = clause.complements.find(
    (other) => isRangeEnd(tree, other) && (other.heads[0] as number) > governor,
  );
  if (complement.preposition === 'von' && end) {
    const object = `${longest(tree, governor)} ${longest(tree, end.heads[0] as number)}`;
    return [{ relation, object, word: governor }];
  }
  const told = complement.heads.flatMap((head) =>
    wordings(tree, head, governor).map((object) => ({ relation, object, word: head })),
  );
  return complement.role === 'comparison' ? [...told, ...behind(tree, governor, relation)] : told;
}

/** Phrases behind a noun, told of the verb and the noun together: *diente als Premierminister – von Australien*. */
function behind(tree: Tree, head: number, verb: string): Predication[] {
  return phrasesBehind(tree, head).map((node) => ({
    relation: `${verb} ${shortest(tree, head)}`,
    object: longest(tree, node.index),
    word: node.index,
  }));
}

/** *aufgrund des Sturms, in der Regel, zum Beispiel*: asides that no fact is about. */
function isAside(tree: Tree, complement: Complement): boolean {
  if (/^(aufgrund|wegen|trotz|angesichts|laut)$/.test(complement.preposition ?? '')) return true;
  return /^(regel|beispiel|anderem|fall|rolle)$/i.test(
    nodeAt(tree, complement.heads[0] as number).form,
  );
}

/** *bis 2008* behind *von 2006*. */
function isRangeEnd(tree: Tree, complement: Complement): boolean {
  return (
    complement.preposition === 'bis' && nodeAt(tree, complement.heads[0] as number).upos === 'NUM'
  );
}

/** Times without a preposition and adjectives of manner: *1947, einige Jahre später*. */
function bareAdjuncts(tree: Tree, clause: Clause): Node[] {
  const taken = new Set([
    ...clause.subjects,
    ...clause.complements.flatMap((complement) => complement.heads),
  ]);
  const adverbs = dependents(tree, clause.head, 'advmod').filter((node) =>
    dependent(tree, node.index, 'obl', 'nmod', 'nummod'),
  );
  const times = dependents(tree, clause.head, 'obl', 'nummod', 'xcomp').filter(
    (node) => node.upos !== 'VERB',
  );
  return [...times, ...adverbs].filter(
    (node) => !taken.has(node.index) && node.index !== clause.reflexive,
  );
}

function adverbialText(tree: Tree, node: Node): string {
  return textOf(
    tree,
    subtree(tree, node.index, (child) => !/^(acl|advcl|punct)$/.test(child.deprel)),
  );
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
