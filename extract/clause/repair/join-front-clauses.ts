import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { ancestors, dependent, dependents, isNominal, lower, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';
import { joinInsteadClauses } from './join-instead-clauses.ts';
import { joinPresenters } from './join-presenters.ts';

/** Clauses whose subject an apposition or relative clause parts from the verb, first in the sentence and behind it. */
export function joinFrontClauses(tree: Tree): Tree {
  return joinPresenters(joinFirstClause(joinInsteadClauses(tree)));
}

/**
 * „Wie der **Vorsitzende**, Karl Ott, **ankündigte**, wird der Verein klagen“: an apposition or relative clause parts the
 * subject of the first clause from its verb, and parsers give it to the main verb.
 */
function joinFirstClause(tree: Tree): Tree {
  const mark = tree.nodes[0];
  if (!mark || !/^(wie|nachdem|weil|während|obwohl|als|bevor)$/.test(lower(mark))) return tree;
  const subject = tree.nodes.find(
    (node) => isNominal(node) && node.deprel.startsWith('nsubj') && node.index < 8,
  );
  const main = subject && tree.nodes[subject.head];
  const verb = main && clauseBefore(tree, subject, main);
  if (!verb) return tree;
  const changes = new Map<number, Change>(noArticleAlone(tree, verb));
  changes.set(verb.index, { head: main.index, deprel: 'advcl' });
  changes.set(subject.index, { head: verb.index, deprel: 'nsubj' });
  changes.set(mark.index, { head: verb.index, deprel: 'mark' });
  return changeTree(tree, changes);
}

/** „starb im Alter von 31 Jahren, **wie Raabe mitteilte**“: who says so says the whole, not the noun before the comma. */
export function raisePresenting(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const main = isPresenting(tree, node) ? verbAbove(tree, node) : undefined;
    return main && { head: main.index, deprel: 'advcl' };
  });
}

function isPresenting(tree: Tree, node: Node): boolean {
  if (node.upos !== 'VERB' || node.deprel !== 'acl') return false;
  const mark = dependents(tree, node.index, 'mark').find((word) => lower(word) === 'wie');
  return (
    mark !== undefined &&
    tree.nodes[mark.index - 1]?.form === ',' &&
    dependent(tree, node.index, 'nsubj') !== undefined &&
    dependent(tree, node.index, 'obj') === undefined &&
    isSaying(lemmaOfVerb(tree, node.index))
  );
}

function verbAbove(tree: Tree, node: Node): Node | undefined {
  const verb = ancestors(tree, node.index).find(
    (at) => nodeAt(tree, at).upos === 'VERB' || dependent(tree, at, 'cop') !== undefined, // *ist der Täter*
  );
  return verb === undefined ? undefined : nodeAt(tree, verb);
}

/** The verb between the subject and the main verb that has none of its own, at the end of its clause. */
function clauseBefore(tree: Tree, subject: Node, main: Node): Node | undefined {
  return tree.nodes.slice(subject.index + 1, main.index).find((node) => {
    const isOver = node.head === main.index || node.head === subject.index;
    return (
      node.upos === 'VERB' &&
      isOver &&
      /^(advcl|acl)$/.test(node.deprel) &&
      node.feats['VerbForm'] === 'Fin' &&
      nodeAt(tree, node.index + 1).form === ',' &&
      nodeAt(tree, subject.index + 1).index < node.index &&
      !dependents(tree, node.index, 'nsubj').some((own) => !isBehindArticle(tree, own)) &&
      !isRelative(tree, subject, node)
    );
  });
}

/** „der Trainer, **der** im Amt **ist**“ has a pronoun of its own straight behind the comma. */
function isRelative(tree: Tree, subject: Node, verb: Node): boolean {
  return dependents(tree, verb.index).some(
    (node) =>
      node.upos === 'PRON' &&
      node.index > subject.index &&
      /^(der|die|das|den|dem|denen|dessen|deren)$/.test(lower(node)) &&
      !isBehindArticle(tree, tree.nodes[node.index + 1]),
  );
}

/** „in **der Begründung** ausführte“, with the article read as a relative pronoun. */
function isBehindArticle(tree: Tree, noun: Node | undefined): boolean {
  const [preposition, article] = noun ? tree.nodes.slice(noun.index - 2, noun.index) : [];
  return (
    noun?.upos === 'NOUN' &&
    preposition?.upos === 'ADP' &&
    article?.upos === 'PRON' &&
    preposition.head === article.index
  );
}

function* noArticleAlone(tree: Tree, verb: Node): Iterable<[number, Change]> {
  for (const noun of dependents(tree, verb.index, 'nsubj')) {
    if (!isBehindArticle(tree, noun)) continue;
    yield [noun.index, { deprel: 'obl' }];
    yield [noun.index - 1, { head: noun.index, deprel: 'det', upos: 'DET' }];
    yield [noun.index - 2, { head: noun.index }];
  }
}
