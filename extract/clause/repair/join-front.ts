import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents, lower, nodeAt, subtree } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';
import { changeTree } from './change-tree.ts';

/**
 * „Das Treffen **von Berg mit Kuhn** wurde verschoben“: before the inflected verb of a main clause stands one phrase only,
 * so that what follows its noun there belongs to the noun.
 */
export function joinFront(tree: Tree): Tree {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const verb of tree.nodes) {
    const finite = verb.upos === 'VERB' || verb.upos === 'AUX' ? finiteOf(tree, verb) : undefined;
    if (finite && isSecond(tree, verb, finite)) collect(tree, { verb, finite, changes });
  }
  return changeTree(tree, changes);
}

/** Does a word stand before the inflected verb of a main clause, where only one phrase has room? */
export function isInFront(tree: Tree, verb: Node, at: number): boolean {
  const finite = finiteOf(tree, verb);
  return finite !== undefined && at < finite.index && isSecond(tree, verb, finite);
}

/** The inflected piece, when more of the verb stands behind it or nothing does. */
function finiteOf(tree: Tree, verb: Node): Node | undefined {
  if (verb.deprel === 'aux' || verb.deprel === 'aux:pass' || verb.deprel === 'cop')
    return undefined;
  const helper = dependents(tree, verb.index, 'aux', 'aux:pass').find(
    (node) => node.index < verb.index && maybeAuxiliaryForm(lower(node)) && isFinite(node),
  );
  return helper ?? (isFinite(verb) ? verb : undefined);
}

/** A main clause, which has its verb in second place. */
function isSecond(tree: Tree, verb: Node, finite: Node): boolean {
  if (!clauseLabels.has(verb.deprel)) return false;
  if (dependents(tree, verb.index, 'mark').some((mark) => lower(mark) !== 'zu')) return false;
  const isLast = tree.nodes[finite.index + 1]?.upos === 'PUNCT';
  // „als sie aufstieg **und den Ball ins Netz schlug**“
  if (isLast && verb.deprel === 'conj' && dependent(tree, verb.head, 'mark')) return false;
  return tree.nodes[finite.index + 1]?.form !== ',' || verb.deprel === 'root';
}

const clauseLabels: ReadonlySet<string> = new Set('root conj parataxis ccomp'.split(' '));

function collect(
  tree: Tree,
  {
    verb,
    finite,
    changes,
  }: { verb: Node; finite: Node; changes: Map<number, { head: number; deprel: string }> },
): void {
  const front = dependents(tree, verb.index).filter(
    (node) =>
      node.index < finite.index &&
      node.deprel !== 'punct' &&
      node.deprel !== 'cc' &&
      node.deprel !== 'mark',
  );
  const [noun, ...phrases] = front;
  if (!noun || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') || isTimeWord(noun.form)) return;
  if (!endLabels.has(noun.deprel)) return;
  let end = subtree(tree, noun.index).at(-1) ?? noun.index;
  for (const phrase of phrases) {
    const words = subtree(tree, phrase.index);
    if (!isPhraseBehind(tree, phrase) || words[0] !== end + 1) return;
    changes.set(phrase.index, { head: noun.index, deprel: 'nmod' });
    end = words.at(-1) as number;
  }
}

const endLabels: ReadonlySet<string> = new Set('nsubj nsubj:pass obj obl:arg'.split(' '));

function isPhraseBehind(tree: Tree, phrase: Node): boolean {
  return (
    /^(obl|obl:agent|obl:arg|nmod)$/.test(phrase.deprel) &&
    (phrase.upos === 'NOUN' || phrase.upos === 'PROPN') &&
    dependents(tree, phrase.index, 'case').some((word) => nodeAt(tree, word.index).upos === 'ADP')
  );
}
