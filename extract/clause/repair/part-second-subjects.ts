import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { dependent, dependents, lower, subtree } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „stimmten gegen den Beschluss, **Ungarn und Polen enthielten** sich“: between a comma and a plural verb behind them stand the subjects of
 * that verb, and the first of them is no second object of the clause before.
 */
export function partSecondSubjects(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const und of tree.nodes) {
    if (und.lower !== 'und' || und.deprel !== 'cc') continue;
    const last = tree.nodes[und.head];
    const verb = last && last.index > und.index ? verbBehind(tree, last) : undefined;
    const first = verb && firstBefore(tree, und.index, verb);
    if (!last || !verb || !first) continue;
    if (![first.index, first.head, verb.index].includes(last.head)) continue;
    changes.set(first.index, { head: verb.index, deprel: subjectOf(tree, verb) });
    changes.set(last.index, { head: first.index, deprel: 'conj' });
  }
  return changeTree(tree, changes);
}

/** The verb of a second clause, whose inflected piece, in the plural, stands straight behind the phrase. */
function verbBehind(tree: Tree, last: Node): Node | undefined {
  const finite = tree.nodes[endOf(tree, last) + 1];
  if (!finite || !/^(?:VERB|AUX)$/.test(finite.upos) || !isPluralForm(lower(finite)))
    return undefined;
  if (!isFinite(finite)) return undefined;
  const verb = /^(?:aux|cop)/.test(finite.deprel) ? tree.nodes[finite.head] : finite;
  if (!verb || !/^(?:conj|parataxis)$/.test(verb.deprel) || verb.head > last.index)
    return undefined;
  const subjects = dependents(tree, verb.index, 'nsubj', 'nsubj:pass', 'expl', 'csubj');
  return subjects.every(({ index }) => index === last.index) && !isMarked(tree, verb)
    ? verb
    : undefined;
}

function isMarked(tree: Tree, { index }: Node): boolean {
  return dependent(tree, index, 'mark', 'cc') !== undefined;
}

/** The only phrase between the comma and *und*; it hangs on a word behind the inflected verb of the clause before. */
function firstBefore(tree: Tree, und: number, verb: Node): Node | undefined {
  let comma = und - 1;
  while (comma > 0 && tree.nodes[comma]?.upos !== 'PUNCT') comma--;
  const tops = tree.nodes.slice(comma + 1, und).filter(({ head }) => head <= comma || head > und);
  const first = tops[0];
  const finite = finiteOf(tree, verb.head);
  return first &&
    tops.length === 1 &&
    tree.nodes[comma]?.form === ',' &&
    comma > finite + 1 &&
    /^(?:NOUN|PROPN)$/.test(first.upos) &&
    first.head >= finite &&
    first.head < comma &&
    mayAct(tree, first)
    ? first
    : undefined;
}

/** No preposition, and no article of another case. */
function mayAct(tree: Tree, { index }: Node): boolean {
  return (
    dependent(tree, index, 'case', 'mark') === undefined &&
    !dependents(tree, index, 'det', 'det:poss').some(({ lower: form }) =>
      /^(?:den|dem|des|\w+e[mns])$/.test(form),
    )
  );
}

function finiteOf(tree: Tree, head: number): number {
  return Math.min(
    head,
    ...dependents(tree, head, 'aux', 'aux:pass', 'cop').map(({ index }) => index),
  );
}

function endOf(tree: Tree, { index }: Node): number {
  return subtree(tree, index).at(-1) as number;
}

function subjectOf(tree: Tree, { index }: Node): string {
  return dependent(tree, index, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass';
}
