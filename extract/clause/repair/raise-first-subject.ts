import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { dependent, dependents, lower, subtree } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';
import { markObjectPronouns } from './mark-object-pronouns.ts';
import { partSecondSubjects } from './part-second-subjects.ts';

/**
 * „**Der Trainer**, der im Januar kam, **und sein Assistent** müssen gehen“: behind an insertion the plural verb with its last subject was
 * taken for another clause below the first subject.
 */
export function raiseFirstSubject(tree: Tree): Tree {
  const noun = tree.nodes[tree.root];
  if (!noun || !/^(NOUN|PROPN)$/.test(noun.upos) || dependent(tree, noun.index, 'cop', 'aux'))
    return tree;
  const verb = tree.nodes.find(
    (node) => node.upos === 'VERB' && node.deprel === 'conj' && node.index > noun.index,
  );
  const last = verb && dependent(tree, verb.index, 'nsubj');
  const und = verb && dependent(tree, verb.index, 'cc');
  if (!verb || !last || !und || !isShared(tree, { verb, last, und })) return tree;
  if (!subtree(tree, noun.index).includes(verb.index)) return tree;
  const raised = changeTree(tree, new Map([[verb.index, { head: -1, deprel: 'root' }]]));
  const joined = changeTree(raised, new Map([[noun.index, { head: verb.index, deprel: 'nsubj' }]]));
  return changeTree(
    joined,
    new Map([
      [last.index, { head: noun.index, deprel: 'conj' }],
      [und.index, { head: last.index, deprel: 'cc' }],
    ]),
  );
}

/** A comma and *und* stand before the last subject, and the verb straight behind it is plural. */
function isShared(tree: Tree, { verb, last, und }: { verb: Node; last: Node; und: Node }): boolean {
  const finite = [verb, ...dependents(tree, verb.index, 'aux', 'aux:pass')].find((node) =>
    isFinite(node),
  );
  return (
    lower(und) === 'und' &&
    tree.nodes[und.index - 1]?.form === ',' &&
    Math.min(...subtree(tree, last.index)) === und.index + 1 &&
    finite !== undefined &&
    finite.index > last.index &&
    isPluralForm(lower(finite)) &&
    last.feats['Number'] !== 'Plur'
  );
}

/**
 * „Der Vertrag läuft aus, **der FC Ulm** soll um ihn werben“: a second subject between a comma and the inflected verb of the clause behind is
 * that clause's, and not one more of the clause before.
 */
export function giveSecondSubject(original: Tree): Tree {
  const tree = markObjectPronouns(original);
  const changes = new Map<number, Change>();
  for (const verb of tree.nodes) {
    if (verb.deprel !== 'conj') continue;
    if (dependent(tree, verb.index, 'nsubj', 'nsubj:pass', 'mark') !== undefined) continue;
    const first = tree.nodes[verb.head] as Node;
    const subjects = dependents(tree, first.index, 'nsubj', 'nsubj:pass');
    const second = subjects.find((node) => isStraightBefore(tree, node, verb));
    if (second && subjects.some(({ index }) => index < second.index))
      changes.set(second.index, { head: verb.index });
  }
  return partSecondSubjects(changeTree(tree, changes));
}

/** Behind a comma, and straight before the inflected piece of the verb. */
function isStraightBefore(tree: Tree, subject: Node, verb: Node): boolean {
  if (subject.index < verb.head || subject.index > verb.index) return false;
  const words = subtree(tree, subject.index);
  const finite = tree.nodes[(words.at(-1) as number) + 1];
  return (
    finite !== undefined &&
    (finite.index === verb.index || finite.head === verb.index) &&
    isFinite(finite) &&
    tree.nodes[(words[0] as number) - 1]?.form === ','
  );
}
