import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, isWord, subtree } from '../navigate.ts';
import { isFiniteVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * A clause in first place hangs on the one behind its comma, and that one on the verb of saying: „**Scheitern die Gespräche**, zahlen die
 * Firmen, sagte Weber“ · „**Wer ein Haus kaufe**, brauche Geld, sagte sie“ · „**Wenn der Rat zustimmt**, sagte Weber, beginnt der Bau“.
 */
export function raiseSaidClauses(tree: Tree): Tree {
  const first = tree.nodes.find(isWord);
  if (first === undefined || !opensClause(first)) return tree;
  const front = clauseOf(tree, first);
  const saying = front && tree.nodes[front.head];
  if (!front || !saying || saying.index < front.index || !isFiniteVerb(saying)) return tree;
  if (!/^(ccomp|advcl|parataxis)$/.test(front.deprel)) return tree;
  const below = dependents(tree, front.index, 'ccomp', 'conj', 'parataxis');
  const main =
    below.find((node) => isBetween(front, node, saying) && beginsWithVerb(tree, node)) ??
    dependents(tree, saying.index, 'ccomp', 'parataxis').find(
      (node) =>
        node.index > front.index &&
        (isBetween(front, node, saying) || front.deprel === 'advcl') &&
        beginsWithVerb(tree, node),
    );
  if (!main) return tree;
  const raised =
    main.head === front.index
      ? changeTree(tree, new Map([[main.index, { head: saying.index, deprel: 'ccomp' }]]))
      : tree;
  const isInfinitive = front === first && front.feats['VerbForm'] !== 'Fin';
  const form = isInfinitive ? { feats: plural } : {};
  const changes = new Map<number, Change>([
    [front.index, { head: main.index, deprel: 'advcl', ...form }],
  ]);
  for (const { index } of dependents(tree, front.index, 'punct'))
    if (index > main.index) changes.set(index, { head: main.index });
  const comma = saying.index < main.index ? undefined : commaBefore(tree, main);
  if (comma) changes.set(comma.index, { head: front.index });
  return changeTree(raised, changes);
}

const plural = { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Pres', VerbForm: 'Fin' };

function commaBefore(tree: Tree, main: Node): Node | undefined {
  return tree.nodes[(firstWord(tree, main)?.index ?? 0) - 1];
}

function firstWord(tree: Tree, { index }: Node): Node | undefined {
  const word = subtree(tree, index).find((at) => isWord(tree.nodes[at] as Node));
  return word === undefined ? undefined : tree.nodes[word];
}

function opensClause(first: Node): boolean {
  return (
    /^(wer|wenn|falls|sofern|sobald|solange|weil|da|obwohl)$/.test(first.lower) || isVerb(first)
  );
}

/** The verb of the clause that a word opens; one that opens it itself stands before its subject. */
function clauseOf(tree: Tree, first: Node): Node | undefined {
  const verb = isVerb(first) && first.upos === 'VERB' ? first : tree.nodes[first.head];
  const subject = verb && dependent(tree, verb.index, 'nsubj', 'nsubj:pass', 'expl');
  const isInOrder = subject !== undefined && (subject === first || subject.index > first.index);
  return isInOrder ? verb : undefined;
}

/** Any verb but a participle: plurals look like infinitives. */
function isVerb({ upos, feats }: Node): boolean {
  return /^(VERB|AUX)$/.test(upos) && feats['VerbForm'] !== 'Part';
}

function isBetween(front: Node, { index }: Node, saying: Node): boolean {
  return index > front.index && index < saying.index;
}

/** Is the first word of the clause its verb, straight behind a comma? */
function beginsWithVerb(tree: Tree, main: Node): boolean {
  const first = firstWord(tree, main);
  if (first === undefined || !isVerb(first)) return false;
  return (
    (first === main || first.head === main.index) &&
    /^[,«»„“"]$/.test(tree.nodes[first.index - 1]?.form ?? '')
  );
}
