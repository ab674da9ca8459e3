import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { isCaseThinkable } from '../case.ts';
import { joinShares } from './join-shares.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „legt den Männern **im Alter von 24, 31 und 46 Jahren** schweren Diebstahl zur Last“: the years belong to the age, all of them, and what
 * stands behind them to the verb.
 */
export function joinAges(original: Tree): Tree {
  const tree = joinShares(original);
  const age = tree.nodes.find(
    ({ lower, index }) => lower === 'alter' && tree.nodes[index + 1]?.lower === 'von',
  );
  const years = age && yearsBehind(tree, age.index + 2);
  const von = age && tree.nodes[age.index + 1];
  if (!age || !years || !von || (years.head === age.index && von.head === years.index)) return tree;
  const thing = tree.nodes[von.head];
  const verb = tree.nodes[age.head];
  if (verb?.upos !== 'VERB' || !thing || thing.index < years.index || thing.upos === 'VERB')
    return tree;
  const changes = new Map<number, Change>();
  changes.set(years.index, { head: age.index, deprel: 'nmod' });
  changes.set(von.index, { head: years.index, deprel: 'case' });
  const first = age.index + 2;
  for (let at = first; at < years.index; at++)
    if (tree.nodes[at]?.upos === 'NUM')
      changes.set(at, at === first ? { head: years.index } : { head: first, deprel: 'conj' });
  for (const { index, deprel } of dependents(tree, years.index))
    if (index > years.index)
      changes.set(index, { head: verb.index, deprel: deprel === 'orphan' ? 'obj' : deprel });
  if (thing !== years) {
    changes.set(thing.index, { head: verb.index, deprel: 'obj' });
    const other = dependents(tree, verb.index, 'obj').find(({ index }) => index < age.index);
    if (other && isReceiver(tree, other, verb)) changes.set(other.index, { deprel: 'obl:arg' });
  }
  return changeTree(tree, changes);
}

/** *24, 31 und 46* **Jahren** */
function yearsBehind({ nodes }: Tree, from: number): Node | undefined {
  let at = from;
  while (nodes[at]?.upos === 'NUM' || /^(,|und|oder|bis)$/.test(nodes[at]?.lower ?? '')) at++;
  const word = nodes[at];
  return at > from && /^(jahren|monaten|wochen|tagen)$/.test(word?.lower ?? '') ? word : undefined;
}

/** „**den Angeklagten** … zur Last legen“, „**den Männern** vorwerfen“: with two objects the one before the age is who is accused. */
function isReceiver(tree: Tree, { index }: Node, { index: verb, lemma }: Node): boolean {
  return (
    isCaseThinkable(tree, index, 'Dat') &&
    (takesDative(lemma) || dependent(tree, verb, 'compound:prt') !== undefined || isCharged(tree))
  );
}

function isCharged({ nodes }: Tree): boolean {
  return nodes.some(({ lower, index }) => lower === 'last' && nodes[index - 2]?.lower === 'zu');
}
