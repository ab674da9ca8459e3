import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { isFinite, zuOf } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Priester, gegen **die Vorwürfe** erhoben wurden“: where a clause behind a comma ends with its inflected verb and has no subject, *die*
 * is no article but tells of the noun before, and the noun behind it is the subject.
 */
export function markFrontRelatives(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const article of tree.nodes) {
    if (article.lower !== 'die' || article.deprel !== 'det') continue;
    const front = frontBefore(tree, article);
    const verb = front && verbOf(tree, article, front.preposition);
    if (front && verb) mark(tree, { article, verb, ...front }, changes);
  }
  return changeTree(tree, changes);
}

interface Front {
  /** The noun that the clause tells of. */
  readonly noun: Node;
  readonly preposition: Node;
}

function frontBefore(tree: Tree, { index }: Node): Front | undefined {
  const preposition = tree.nodes[index - 1];
  const noun = tree.nodes[index - 3];
  if (preposition?.upos !== 'ADP' || tree.nodes[index - 2]?.form !== ',') return undefined;
  if (noun?.upos !== 'NOUN') return undefined;
  const isMeant =
    noun.feats['Number'] === 'Plur' ||
    noun.feats['Gender'] === 'Fem' ||
    !dependent(tree, noun.index, 'det', 'det:poss', 'amod'); // *Priester* without an article are several
  return isMeant ? { noun, preposition } : undefined;
}

/** The verb at the end of the clause, in the number of the only noun that can be its subject. */
function verbOf(tree: Tree, article: Node, preposition: Node): Node | undefined {
  const subject = nodeAt(tree, article.head);
  const verb = tree.nodes[subject.head];
  if (preposition.head !== subject.index || subject.upos !== 'NOUN') return undefined;
  if (verb?.upos !== 'VERB' || verb.index < subject.index || !isBare(tree, verb, subject))
    return undefined;
  const helpers = dependents(tree, verb.index, 'aux', 'aux:pass');
  const finite = helpers.length === 0 ? verb : helpers.findLast(isFinite);
  if (!finite || finite.index < verb.index || !endsClause(tree, finite)) return undefined;
  const many = subject.feats['Number'] === 'Plur';
  return isPluralForm(lower(finite)) === many ? verb : undefined;
}

/** No conjunction, no other subject, no *zu*, and no participle alone. */
function isBare(tree: Tree, verb: Node, noun: Node): boolean {
  if (dependent(tree, verb.index, 'mark', 'cop') || zuOf(tree, verb).length > 0) return false;
  if (dependents(tree, verb.index, 'nsubj').some((other) => other !== noun)) return false;
  return (
    verb.feats['VerbForm'] !== 'Part' ||
    dependent(tree, verb.index, 'aux', 'aux:pass') !== undefined
  );
}

function endsClause(tree: Tree, finite: Node): boolean {
  const next = tree.nodes[finite.index + 1];
  return next === undefined || next.upos === 'PUNCT' || next.upos === 'CCONJ';
}

function mark(
  tree: Tree,
  { article, verb, noun, preposition }: Front & { article: Node; verb: Node },
  changes: Map<number, Change>,
): void {
  const early = dependents(tree, verb.index).filter(
    ({ index, upos }) => index < noun.index && upos !== 'PUNCT',
  );
  const next = dependents(tree, verb.index, 'conj').find(
    ({ upos, index }) => upos === 'VERB' && dependent(tree, index, 'cc') === undefined,
  );
  if (noun.head === verb.index || (early.length > 0 && !next)) return;
  if (next) {
    changes.set(next.index, { head: verb.head, deprel: verb.deprel });
    for (const { index } of early) changes.set(index, { head: next.index });
    if (noun.head === verb.head && !/^(?:obj|obl)/.test(noun.deprel)) {
      changes.set(noun.index, { head: next.index, deprel: 'nsubj' });
      for (const { index, lower: form } of dependents(tree, noun.index, 'case'))
        if (form === 'wie') changes.set(index, { head: next.index, deprel: 'mark', upos: 'SCONJ' });
    }
  }
  const feats = verb.feats['VerbForm'] === 'Inf' ? { ...verb.feats, VerbForm: 'Fin' } : verb.feats;
  changes.set(verb.index, { head: noun.index, deprel: 'acl', feats });
  changes.set(article.head, { deprel: 'nsubj' });
  changes.set(article.index, { head: verb.index, deprel: 'obl', upos: 'PRON' });
  changes.set(preposition.index, { head: article.index });
}
