import type { Node, Tree } from '../../parser/tree.ts';
import { dependents } from '../navigate.ts';

/** „wechselt **mit sofortiger Wirkung** zum Zweitligisten“, „**mit Wirkung** vom 1. Mai“: from when on it is so, for the verb and not for a noun. */
export function isWithEffect({ nodes }: Tree, { form, index }: Node): boolean {
  if (form !== 'Wirkung') return false;
  if (nodes[index - 1]?.lower === 'sofortiger') return nodes[index - 2]?.lower === 'mit';
  return nodes[index - 1]?.lower === 'mit' && /^vo[nm]$/.test(nodes[index + 1]?.lower ?? '');
}

/** „hörte der Rednerin **mit verschränkten Armen** zu“: how one bears oneself while one attends to somebody. */
export function isBearing(tree: Tree, node: Node, lemma: string): boolean {
  return (
    bearing.has(node.form) &&
    attending.has(lemma) &&
    dependents(tree, node.index, 'amod').length > 0 &&
    dependents(tree, node.index, 'det', 'det:poss').length === 0
  );
}

const bearing: ReadonlySet<string> = new Set(
  'Arm Armen Kopf Köpfen Hand Händen Blick Blicken Stimme Miene Mienen Auge Augen Gesicht Gesichtern Lächeln'.split(
    ' ',
  ),
);

/** Verbs of attending to somebody, who is no part of the picture then. */
const attending: ReadonlySet<string> = new Set(
  'zuhören lauschen folgen zusehen zuschauen antworten danken begegnen gratulieren widersprechen zustimmen verfolgen begrüßen empfangen verabschieden anhören beantworten kommentieren quittieren verlesen vorlesen vortragen'.split(
    ' ',
  ),
);

/** „bestimmt das Alter von Funden **mithilfe** einer Software“: what one does something by is the verb's. */
export function isMeans(preposition: string): boolean {
  return preposition === 'mithilfe' || preposition === 'mittels' || preposition === 'anhand';
}
