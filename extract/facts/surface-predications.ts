import type { Clause } from '../clause/clause.ts';
import { isZuForm } from '../clause/lexicon/infinitives.ts';
import { localWords } from '../clause/local-words.ts';
import { dependent, dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { phraseWords } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { copular, ofPredicate } from './surface-copula.ts';
import { isRangeEnd, isRelative, type Part, partsOf, timeWords } from './surface-parts.ts';
import { behind, type Predication } from './surface-predication.ts';
import {
  appositionsOf,
  isOutside,
  prepositionWords,
  shortest,
  wordings,
} from './surface-phrase.ts';
import { negationsOf, textOf, verbText } from './surface-text.ts';
import { eachConjunct, eachQuality } from './surface-variants.ts';

/** Relations and objects of a clause in the words of the sentence. */
export function predicationsOf(tree: Tree, clause: Clause): Predication[] {
  if (clause.verb.copula !== undefined) return copular(tree, clause);
  if (clause.verb.infinitive) return [];
  const parts = partsOf(tree, clause);
  const told = [...inMainPart(tree, clause, parts), ...contents(tree, clause)];
  return told.length > 0 ? told : manners(tree, clause);
}

/** What particle verbs bracket is told as a whole; a single phrase inside also on its own. */
function inMainPart(tree: Tree, clause: Clause, parts: readonly Part[]): Predication[] {
  const bracketed = wholeBracket(tree, clause);
  const hasObject = parts.some((part) => part.kind === 'object');
  if (bracketed.length > 0 && (hasObject || parts.length !== 1)) return bracketed;
  return [
    ...byParts(tree, clause, parts),
    ...bracketed,
    ...(hasObject || bracketed.length > 0 ? [] : whole(tree, clause, parts)),
  ];
}

/** One object at a time; without objects, one phrase at a time. */
function byParts(tree: Tree, clause: Clause, parts: readonly Part[]): Predication[] {
  const relation = relationOf(tree, clause);
  const objects = parts.filter((part) => part.kind === 'object');
  const [object, ...more] = objects;
  if (!object) {
    const predicates = parts.filter((part) => part.kind === 'predicate');
    return (predicates.length > 0 ? predicates : parts).flatMap((part) =>
      ofPhrase(tree, clause, { part, relation }),
    );
  }
  const told = objects.flatMap(({ heads }) =>
    heads
      .flatMap((head) => [head, ...appositionsOf(tree, head)])
      .flatMap((head) => ofObject(tree, clause, head)),
  );
  const pronoun = more.length === 0 ? maybePronoun(tree, object) : undefined;
  if (pronoun === undefined) return told;
  const phrases = parts.filter((part) => part !== object);
  return [
    ...told,
    ...phrases.flatMap((part) =>
      ofPhrase(tree, clause, { part, relation: `${relation} ${pronoun}` }),
    ),
  ];
}

/** *wurde gegründet – 1851* · *wurde gegründet – von Siedlern*. */
function ofPhrase(
  tree: Tree,
  clause: Clause,
  { part, relation }: { part: Part; relation: string },
): Predication[] {
  const [governor = clause.head] = part.heads;
  if (part.kind === 'time')
    return [{ relation, object: textOf(tree, timeWords(tree, governor)), word: governor }];
  if (part.kind === 'predicate') return ofPredicate(tree, governor, relation);
  if (part.kind === 'aside' || isRangeEnd(tree, governor)) return [];
  if (isRangeEnd(tree, governor + 2)) {
    const words = [...prepositionWords(tree, governor), governor, governor + 1, governor + 2];
    return [{ relation, object: textOf(tree, words), word: governor }];
  }
  return part.heads.flatMap((head) => [
    ...wordings(tree, head, governor).map((object) => ({
      relation,
      object,
      word: head,
    })),
    ...(isComparison(tree, governor) ? behind(tree, head, relation) : []),
  ]);
}

/** The verb, with its negation: *wurde nicht gebaut*. */
function relationOf(tree: Tree, clause: Clause, inside: readonly number[] = []): string {
  return verbText(tree, clause, [...negationsOf(tree, clause), ...inside]);
}

/** *als Minister*. */
function isComparison(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'case').some((node) => /^(als|wie)$/.test(lower(node)));
}

/** *erhielt – ihren Abschluss*. */
function ofObject(tree: Tree, clause: Clause, head: number): Predication[] {
  const relation = relationOf(tree, clause);
  const governor = isOutside(tree, head, clause.head) ? undefined : head;
  return [
    ...wordings(tree, head, governor).map((object) => ({ relation, object, word: head })),
    ...withInfinitives(tree, clause, head),
  ];
}

/** All phrases of an active clause without object together, in their order: *begann – 1890 mit dem Bau*. */
function whole(tree: Tree, clause: Clause, parts: readonly Part[]): Predication[] {
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
      relation: relationOf(tree, clause),
      object: textOf(tree, each),
      word: clause.head,
    }));
}

/** A clause with nothing but adverbs: *klingt – anders*. */
function manners(tree: Tree, clause: Clause): Predication[] {
  const adverbs = dependents(tree, clause.head, 'advmod', 'xcomp').filter(
    (node) => node.upos === 'ADJ' || isManner(node),
  );
  const rest = new Set(restOf(tree, clause));
  return adverbs.map((node) => ({
    relation: relationOf(tree, clause),
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
    (word) => !outside.has(word) && !isRelative(nodeAt(tree, word)),
  );
}

/** *beschreibt – die Notwendigkeit Spione zu benutzen*: what the noun asks for is part of the object. */
function withInfinitives(tree: Tree, clause: Clause, head: number): Predication[] {
  return infinitivesBelow(tree, head).map((node) => ({
    relation: relationOf(tree, clause),
    object: `${shortest(tree, head, head)} ${textOf(
      tree,
      localWords(tree, node.index).filter((word) => nodeAt(tree, word).upos !== 'CCONJ'),
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

/** Adverbs that say how; the others link sentences or grade. */
function isManner(node: Node): boolean {
  return /^(anders|gut|schlecht|leicht|schnell|langsam|sehr|nahe|oben|unten|allein)$/.test(
    node.form,
  );
}

/** „fesselte **ihn** mit Handschellen“: a pronoun as object joins the relation. */
function maybePronoun(tree: Tree, { heads: [head, ...others] }: Part): string | undefined {
  const node = head === undefined || others.length > 0 ? undefined : nodeAt(tree, head);
  return node?.upos === 'PRON' ? node.form : undefined;
}

/** What is said, thought or asked for, as a whole clause; with whom it is asked of: *bat – ihn zu gehen*. */
function contents(tree: Tree, clause: Clause): Predication[] {
  return dependents(tree, clause.head, 'ccomp', 'xcomp')
    .filter(
      (node) =>
        node.index > clause.head && (node.deprel === 'ccomp' || !/^(ADJ|NOUN)$/.test(node.upos)),
    )
    .map((node) => ({
      relation: relationOf(tree, clause, correlates(tree, clause)),
      object: textOf(tree, [...askedOf(tree, clause, node), ...subtree(tree, node.index)]),
      word: node.index,
    }));
}

/** „veranlasste **den Sender**, das Lied zu spielen“ */
function askedOf(tree: Tree, clause: Clause, content: Node): readonly number[] {
  if (!isZuInfinitive(tree, content)) return [];
  const [asked] = clause.complements
    .filter((complement) => /^(accusative|dative)$/.test(complement.role))
    .flatMap((complement) => complement.heads);
  return asked === undefined ? [] : phraseWords(tree, asked);
}

/** „hatte **dazu** geführt, dass …“ */
function correlates(tree: Tree, clause: Clause): number[] {
  return dependents(tree, clause.head, 'advmod', 'obl', 'obl:arg')
    .filter((node) =>
      /^(da|dar)(an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu)$/.test(
        lower(node),
      ),
    )
    .map((node) => node.index);
}

/** A particle verb around all it brackets: *ordnete – dann die Überprüfung an*. */
function wholeBracket(tree: Tree, clause: Clause): Predication[] {
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
