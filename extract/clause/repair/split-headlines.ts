import type { Node, Tree } from '../../parser/tree.ts';
import { dependents } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/** „Panne beim Start: Rakete explodiert“: what stands before the colon is no subject of the verb behind it. */
export function splitHeadlines(tree: Tree): Tree {
  return changeWords(tree, (node) =>
    isBeforeColon(tree, node) || isDateline(tree, node) ? { deprel: 'dislocated' } : undefined,
  );
}

/** „**Magdeburg** - Die Regierung schließt Kliniken“: where the report was written. */
function isDateline(tree: Tree, node: Node): boolean {
  if (node.upos !== 'PROPN' || node.index > 4 || node.deprel === 'flat') return false;
  const dash = tree.nodes.findIndex(
    (mark) => mark.form === '-' || mark.form === '–' || mark.form === '—',
  );
  return (
    dash > node.index &&
    dash < 7 &&
    tree.nodes
      .slice(0, dash)
      .every((word) => word.upos === 'PROPN' || /^[/,()]|dpa|afp|epd|kna|reuters$/i.test(word.form))
  );
}

function isBeforeColon(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.head];
  if (!verb || !endLabels.has(node.deprel) || node.index > verb.index) return false;
  const colon = tree.nodes.find(
    (mark) =>
      mark.form === ':' &&
      mark.index > node.index &&
      mark.index < verb.index &&
      !isInBrackets(tree, mark.index, node.index),
  );
  return (
    colon !== undefined &&
    dependents(tree, verb.index, 'nsubj', 'nsubj:pass', 'obj').some(
      (other) => other.index > colon.index,
    )
  );
}

const endLabels: ReadonlySet<string> = new Set('nsubj obj obl:arg nsubj:pass'.split(' '));

/** „Der Konzern **(Umsatz: vier Milliarden)** übernimmt …“ */
function isInBrackets(tree: Tree, colon: number, from: number): boolean {
  const opened = tree.nodes.findIndex(({ index, form }) => index > from && form === '(');
  return (
    opened >= 0 &&
    opened < colon &&
    tree.nodes.some(({ index, form }) => index > colon && form === ')')
  );
}
