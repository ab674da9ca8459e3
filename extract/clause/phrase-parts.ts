import type { Node, Tree } from '../parser/tree.ts';
import { dependent, dependents, nodeAt } from './navigate.ts';
import { isYear } from './lexicon/time-nouns.ts';

/** „Wolf, **von Haus aus Optiker**, …“: a phrase behind a comma. */
export function isInserted(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'nmod') return false;
  const mark = dependent(tree, node.index, 'case');
  return mark !== undefined && tree.nodes[mark.index - 1]?.form === ',';
}

/** „**1,80 Meter** groß“ */
export function isMeasure(tree: Tree, head: number, node: Node): boolean {
  return (
    nodeAt(tree, head).upos === 'ADJ' &&
    node.index === head - 1 &&
    dependent(tree, node.index, 'nummod') !== undefined &&
    dependent(tree, node.index, 'case') === undefined
  );
}

/** „ist **mit 12 Prozent** die Familie Ott“, „war **1987** der Chemiker Berg“: what stands between copula and predicate tells of both. */
export function isBeforePredicate(tree: Tree, head: number, node: Node): boolean {
  if (node.index > head) return false;
  // „ist **nach Angaben der Ärzte** stabil“
  if (nodeAt(tree, head).upos === 'ADJ')
    return (
      node.deprel === 'nmod' &&
      dependent(tree, head, 'cop') !== undefined &&
      dependent(tree, node.index, 'case') !== undefined
    );
  if (isYear(node.form))
    return dependents(tree, head, 'det').some(({ index }) => index > node.index && index < head);
  return (
    dependent(tree, head, 'cop') !== undefined && dependent(tree, node.index, 'case') !== undefined
  );
}

/** „bleibt **wie** gewohnt geöffnet“ */
export function isAsUsual({ nodes }: Tree, { lower: form, index }: Node): boolean {
  return (
    form === 'wie' &&
    /^(gewohnt|üblich|geplant|vorgesehen|bisher)$/.test(nodes[index + 1]?.lower ?? '')
  );
}

/** „ist nicht **mehr** möglich“, „nicht **länger** tragbar“, „noch **einmal** geöffnet“: says that it ends, or how often it is so. */
export function isNoLonger({ nodes }: Tree, { lower: form, index }: Node): boolean {
  if (form !== 'mehr' && form !== 'länger' && form !== 'einmal') return false;
  const before = nodes[index - 1]?.lower ?? '';
  if (form === 'einmal') return before === 'noch';
  return /^(nicht|nie|niemals|kaum)$/.test(before) && nodes[index + 1]?.lower !== 'als';
}
