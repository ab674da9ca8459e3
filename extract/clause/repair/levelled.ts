import type { Node, Tree } from '../../parser/tree.ts';
import { dependent } from '../navigate.ts';

/** „stieg auf 5,10 **Meter** über Normalnull“, „sank auf zwei **Grad** unter null“: the amount that is reckoned from there. */
export function maybeLevelled(tree: Tree, { index, head, deprel }: Node): Node | undefined {
  const than = deprel === 'obl' ? dependent(tree, index, 'case') : undefined;
  if (than?.lower !== 'über' && than?.lower !== 'unter') return undefined;
  const unit = tree.nodes[than.index - 1];
  return unit &&
    unit.head === head &&
    dependent(tree, unit.index, 'nummod') !== undefined &&
    /^(auf|bei|von)$/.test(dependent(tree, unit.index, 'case')?.lower ?? '')
    ? unit
    : undefined;
}
