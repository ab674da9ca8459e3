import type { Node, Tree } from '../../parser/tree.ts';
import { rankOf } from '../actors.ts';
import { isCaseThinkable } from '../case.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/** Forms of *kosten* beside one thing that costs something. */
export const costs: readonly string[] = ['kostet', 'koste', 'kostete'];

/** „**Jede Woche ohne Einigung** kostet die Firma drei Millionen Euro“: the time in front is what costs it, and whom it costs that stands behind. */
export function markCosts(tree: Tree): Tree {
  const verb = tree.nodes.find(({ lower, upos }) => upos === 'VERB' && costs.includes(lower));
  const time = verb && tree.nodes.find((node) => isTimeInFront(tree, node, verb));
  if (!verb || !time) return tree;
  const behind = dependents(tree, verb.index, 'nsubj', 'obj', 'obl:arg').filter(
    ({ index }) => index > verb.index,
  );
  const [other] = behind;
  if (!other || !(isMoreThanTime(tree, time) || (behind.length > 1 && rankOf(tree, other) >= 2)))
    return tree;
  const changes = new Map<number, Change>([[time.index, { deprel: 'nsubj' }]]);
  for (const node of behind)
    if (node.deprel === 'nsubj') changes.set(node.index, { deprel: 'obj' });
  return changeTree(tree, changes);
}

/** *jede Woche*, in a case that a subject can have; not *jeden Tag*. */
function isTimeInFront(tree: Tree, node: Node, verb: Node): boolean {
  return (
    node.head === verb.index &&
    node.index < verb.index &&
    /^(nsubj|obl|obj)$/.test(node.deprel) &&
    (isTimeWord(node.form) || isTimeOf(tree, node)) &&
    dependent(tree, node.index, 'case') === undefined &&
    isCaseThinkable(tree, node.index, 'Nom')
  );
}

/** *jede Stunde **Verspätung*** */
function isTimeOf({ nodes }: Tree, { index }: Node): boolean {
  const unit = nodes[index - 1];
  return unit !== undefined && unit.head === index && isTimeWord(unit.form);
}

/** „Woche **ohne Einigung**“, „jeder **weitere** Tag“, „Tag, **den das Werk stillsteht**“ */
function isMoreThanTime(tree: Tree, time: Node): boolean {
  return (
    isTimeOf(tree, time) ||
    dependents(tree, time.index, 'nmod', 'acl', 'amod').some(
      ({ deprel, lower }) =>
        deprel !== 'amod' || /^(weiter|zusätzlich|verloren)e[rs]?$/.test(lower),
    )
  );
}
