import type { Clause } from '../clause/clause.ts';
import { isZuForm } from '../clause/lexicon/infinitives.ts';
import { localWords } from '../clause/local-words.ts';
import { dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { phraseWords } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Predication } from './surface-predication.ts';
import { shortest } from './surface-phrase.ts';
import { textOf, verbText } from './surface-text.ts';

/** What is said, thought or asked for, as a whole clause; with whom it is asked of: *bat – ihn zu gehen*. */
export function contents(tree: Tree, clause: Clause): Predication[] {
  return dependents(tree, clause.head, 'ccomp', 'xcomp', 'csubj')
    .filter(
      (node) =>
        node.index > clause.head &&
        (node.deprel === 'ccomp' || !/^(ADJ|NOUN)$/.test(node.upos)) &&
        !isCondition(tree, node),
    )
    .map((node) => ({
      relation: verbText(tree, clause, correlates(tree, clause)),
      object: textOf(tree, [...askedOf(tree, clause, node), ...subtree(tree, node.index)]),
      word: isThatClause(tree, node) ? clause.head : node.index,
    }));
}

/** *hatte – die Pflicht Steuern zu zahlen*: what the noun asks for is part of the object. */
export function withInfinitives(tree: Tree, clause: Clause, head: number): Predication[] {
  return infinitivesBelow(tree, head).map((node) => ({
    relation: verbText(tree, clause),
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

/** *falls es regnet* is no content of the verb before it. */
function isCondition(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'mark').some((mark) =>
    /^(wenn|falls|sofern)$/.test(lower(mark)),
  );
}

/** A clause with *dass* right behind a verb is what that verb is about, whatever the parser calls it. */
function isThatClause(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'dass');
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

function isZuInfinitive(tree: Tree, node: Node): boolean {
  if (node.upos !== 'VERB') return false;
  return (
    isZuForm(lower(node)) ||
    dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'zu')
  );
}
