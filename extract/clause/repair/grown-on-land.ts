import type { Node, Tree } from '../../parser/tree.ts';
import { dependents } from '../navigate.ts';
import type { Change } from './change-tree.ts';

/** „baut auf 70 Hektar **Kartoffeln** an“: what is grown or made there is the object, and the land says where. */
export function maybeGrown(tree: Tree, node: Node): Change | undefined {
  const product = tree.nodes[node.index + 1];
  if (product && node.head === product.index && isOnLand(tree, node, product))
    return { head: product.head, deprel: 'obl' };
  if (node.lower === 'auf') {
    const [, area, grown] = tree.nodes.slice(node.index + 1, node.index + 4);
    return area && node.head === grown?.index && isOnLand(tree, area, grown)
      ? { head: area.index }
      : undefined;
  }
  const unit = tree.nodes[node.index - 1];
  const isApart = node.head === unit?.index || (unit?.head === node.index && node.deprel === 'obl');
  if (!unit || !isApart || !isOnLand(tree, unit, node)) return undefined;
  const verb = tree.nodes[unit.head === node.index ? node.head : unit.head];
  return verb?.upos === 'VERB' && dependents(tree, verb.index, 'obj', 'aux:pass').length === 0
    ? { head: verb.index, deprel: 'obj' }
    : undefined;
}

/** „auf 70 **Hektar** Kartoffeln“: so much land holds nothing, unless it is land itself (*auf 70 Hektar Wald*). */
export function isOnLand(tree: Tree, unit: Node, noun: Node): boolean {
  return (
    tree.nodes[unit.index - 2]?.lower === 'auf' &&
    noun.upos === 'NOUN' &&
    /^(hektar|quadratmetern|quadratkilometern)$/.test(unit.lower) &&
    !/(fläche|land|wald|grund|boden|moor|heide|wiesen?|felder?n?|raum|garten|park)$/i.test(
      noun.form,
    )
  );
}
