import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { changeTree } from './change-tree.ts';

/**
 * „Anna kaufte ein Haus **und Peter ein Auto**“ · „baut in Ungarn ein Werk **und in Polen ein Lager**“: two phrases behind
 * *und* without a verb are a clause that shares the verb before. The first becomes its conjunct, the second an orphan.
 */
export function markGaps(tree: Tree): Tree {
  for (const und of tree.nodes) {
    const gap = lower(und) === 'und' ? maybeGap(tree, und) : undefined;
    if (!gap) continue;
    const joined = changeTree(
      tree,
      new Map([[gap.first.index, { head: gap.verb.index, deprel: 'conj' }]]),
    );
    return changeTree(
      joined,
      new Map([[gap.second.index, { head: gap.first.index, deprel: 'orphan' }]]),
    );
  }
  return tree;
}

interface Gap {
  readonly verb: Node;
  readonly first: Node;
  readonly second: Node;
}

function maybeGap(tree: Tree, und: Node): Gap | undefined {
  const [one, two, ...others] = phrasesBehind(tree, und) ?? [];
  if (!one || !two || two.preposition || others.some((other) => !other.preposition))
    return undefined;
  const verb = verbBefore(tree, und);
  const first = headOf(one.words);
  const second = headOf(two.words);
  if (!verb || !first || !second) return undefined;
  const parallel = one.preposition
    ? hasPhraseWith(tree, verb, one.preposition, und)
    : hasBothBefore(tree, verb, und) &&
      isCaseThinkable(tree, first.index, 'Nom') &&
      isCaseThinkable(tree, second.index, 'Acc');
  return parallel ? { verb, first, second } : undefined;
}

interface Phrase {
  readonly words: Node[];
  readonly preposition: string | undefined;
}

/** The phrases up to the end of the clause; undefined when something else than phrases stands there. */
function phrasesBehind(tree: Tree, und: Node): Phrase[] | undefined {
  const phrases: Phrase[] = [];
  for (const node of tree.nodes.slice(und.index + 1)) {
    if (/^[.,;:!?]$/.test(node.form)) break;
    if (!/^(DET|ADJ|NUM|NOUN|PROPN|ADP)$/.test(node.upos)) return undefined;
    const last = phrases.at(-1);
    if (!last || opensPhrase(tree, last, node))
      phrases.push({ words: [node], preposition: node.upos === 'ADP' ? lower(node) : undefined });
    else last.words.push(node);
  }
  return phrases.every(({ words }) => words.some(isNoun)) ? phrases : undefined;
}

/** A preposition, or an article, number or adjective behind a noun; a genitive goes on (*das Werk der Firma*). */
function opensPhrase(tree: Tree, last: Phrase, node: Node): boolean {
  if (!last.words.some(isNoun) || isNoun(node)) return false;
  return !(node.upos === 'DET' && isGenitive(tree, node));
}

function isGenitive(tree: Tree, article: Node): boolean {
  if (/^(des|eines|einer|dessen|deren)$/.test(lower(article))) return true;
  return lower(article) === 'der' && tree.nodes[article.head]?.feats['Case'] !== 'Nom';
}

function isNoun(node: Node): boolean {
  return node.upos === 'NOUN' || node.upos === 'PROPN';
}

/** The word of a phrase that hangs on a word outside it. */
function headOf(words: readonly Node[]): Node | undefined {
  return words.find((word) => isNoun(word) && !words.some((other) => other.index === word.head));
}

function verbBefore(tree: Tree, und: Node): Node | undefined {
  const verb = tree.nodes
    .slice(0, und.index)
    .findLast(
      (node) => node.upos === 'VERB' || (node.upos === 'AUX' && !/^(aux|cop)/.test(node.deprel)),
    );
  return verb && !dependent(tree, verb.index, 'mark') && verb.deprel !== 'acl' ? verb : undefined;
}

function hasBothBefore(tree: Tree, verb: Node, und: Node): boolean {
  const before = (...labels: string[]) =>
    dependents(tree, verb.index, ...labels).some((node) => node.index < und.index);
  return before('nsubj') && before('obj', 'xcomp');
}

function hasPhraseWith(tree: Tree, verb: Node, preposition: string, und: Node): boolean {
  return dependents(tree, verb.index, 'obl').some(
    (node) =>
      node.index < und.index &&
      dependents(tree, node.index, 'case').some((word) => lower(word) === preposition),
  );
}
