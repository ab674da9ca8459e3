import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „**pflegte** er seinen Gästen zu sagen“: what somebody used to do, and nobody was nursed; with a comma between it is another verb. */
export function raiseHabit(tree: Tree): Tree {
  const habit = tree.nodes.find((node) => habitual.has(node.lower) && node.upos === 'VERB');
  const infinitive =
    habit && dependents(tree, habit.index, 'xcomp').find((node) => isDone(tree, node));
  if (!habit || !infinitive) return tree;
  const [from, to] = [habit.index, infinitive.index].toSorted((a, b) => a - b) as [number, number];
  if (tree.nodes.slice(from, to).some(({ form }) => form === ',')) return tree;
  const { head, deprel } = habit;
  const raised = changeTree(tree, new Map([[infinitive.index, { head, deprel, feats: infinite }]]));
  const changes = new Map<number, Change>([
    [habit.index, { head: infinitive.index, deprel: 'aux', upos: 'AUX' }],
  ]);
  for (const { index } of dependents(tree, habit.index))
    if (index !== infinitive.index) changes.set(index, { head: infinitive.index });
  const zu = dependent(tree, infinitive.index, 'mark');
  if (zu) changes.set(zu.index, { head: habit.index, deprel: 'fixed' });
  return changeTree(raised, changes);
}

const habitual: ReadonlySet<string> = new Set('pflegt pflegte pflegten pflegen pflege'.split(' '));
const infinite = { VerbForm: 'Inf' };

function isDone(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'mark').some(
    ({ lower, index: zu }) => lower === 'zu' && zu === index - 1,
  );
}
