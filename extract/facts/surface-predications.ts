import type { Clause } from '../clause/clause.ts';
import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { contents, withInfinitives } from './surface-content.ts';
import { copular, ofPredicate } from './surface-copula.ts';
import { appositionsOf } from './surface-naming.ts';
import { isRangeEnd, type Part, partsOf, timeWords } from './surface-parts.ts';
import { behind, type Predication } from './surface-predication.ts';
import { isOutside, prepositionWords, shortest, wordings } from './surface-phrase.ts';
import { textOf, verbText } from './surface-text.ts';
import { manners, phrasesTogether, whatIsLet, wholeBracket } from './surface-whole.ts';

/** Relations and objects of a clause in the words of the sentence. */
export function predicationsOf(tree: Tree, clause: Clause): Predication[] {
  if (clause.verb.copula !== undefined) return copular(tree, clause);
  if (clause.verb.infinitive) return [];
  const happening = whatIsLet(tree, clause);
  if (happening.length > 0) return happening;
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
    ...(hasObject || bracketed.length > 0 ? [] : phrasesTogether(tree, clause, parts)),
  ];
}

/** One object at a time; without objects, one phrase at a time. */
function byParts(tree: Tree, clause: Clause, parts: readonly Part[]): Predication[] {
  const relation = verbText(tree, clause);
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
  if (pronoun === undefined) return [...told, ...withYear(tree, clause, parts)];
  const phrases = parts.filter((part) => part !== object);
  return [
    ...told,
    ...phrases.flatMap((part) =>
      ofPhrase(tree, clause, { part, relation: `${relation} ${pronoun}` }),
    ),
  ];
}

/** *wurde gebaut – 1850* · *wurde gebaut – von Bauern*. */
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

/** *als Minister*. */
function isComparison(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'case').some((node) => /^(als|wie)$/.test(lower(node)));
}

/** *erhielt – ihren Abschluss*. */
function ofObject(tree: Tree, clause: Clause, head: number): Predication[] {
  const relation = verbText(tree, clause);
  const governor = isOutside(tree, head, clause.head) ? undefined : head;
  return [
    ...wordings(tree, head, governor).map((object) => ({ relation, object, word: head })),
    ...withInfinitives(tree, clause, head),
  ];
}

/** *begann – ihre Laufbahn 1947*: a bare year beside a single object. */
function withYear(tree: Tree, clause: Clause, parts: readonly Part[]): Predication[] {
  const [object, ...others] = parts.filter((part) => part.kind === 'object');
  const year = parts.find(({ kind, heads }) => kind === 'time' && isYear(tree, heads[0] ?? -1));
  if (!object || !year || others.length > 0) return [];
  const at = year.heads[0] as number;
  const time = textOf(tree, timeWords(tree, at));
  return object.heads.map((head) => {
    const short = shortest(tree, head, head);
    return {
      relation: verbText(tree, clause),
      object: at < head ? `${time} ${short}` : `${short} ${time}`,
      word: head,
    };
  });
}

function isYear(tree: Tree, head: number): boolean {
  return tree.nodes[head]?.upos === 'NUM' && prepositionWords(tree, head).length === 0;
}

/** „ehrte **ihn** mit Blumen“: a pronoun as object joins the relation. */
function maybePronoun(tree: Tree, { heads: [head, ...others] }: Part): string | undefined {
  const node = head === undefined || others.length > 0 ? undefined : nodeAt(tree, head);
  return node?.upos === 'PRON' ? node.form : undefined;
}
