import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, nodeAt } from '../navigate.ts';

/** „legten die Klinik und die Kasse **Berufung** ein“: the last of several subjects stands before the object. */
export function argumentOf(tree: Tree, host: Node): Node {
  const first = host.deprel === 'conj' || host.deprel === 'nmod' ? nodeAt(tree, host.head) : host;
  if (host.deprel === 'nmod')
    return first.deprel === 'obl' && isBareTool(tree, host, first) ? first : host;
  return first.deprel === 'nsubj' || isBareMaterial(tree, host, first) ? first : host;
}

/** „stellt aus Rohrkolben und Schilf **Dämmplatten** her“: of bare materials the last stands before what is made of them. */
function isBareMaterial(tree: Tree, last: Node, first: Node): boolean {
  return (
    first.deprel === 'obl' &&
    dependents(tree, first.index, 'case').some(({ lower }) => lower === 'aus') &&
    [first, last].every(
      ({ index }) => dependent(tree, index, 'det', 'det:poss', 'amod') === undefined,
    )
  );
}

/** „hat auf einer Reise mit Steuergeld **Wein** gekauft“: a bare noun behind its preposition, and the verb next but one. */
function isBareTool(tree: Tree, { index, upos }: Node, { head }: Node): boolean {
  return (
    upos === 'NOUN' &&
    head === index + 2 &&
    dependents(tree, index, 'case').length === 1 &&
    dependent(tree, index, 'det', 'det:poss', 'amod') === undefined
  );
}
