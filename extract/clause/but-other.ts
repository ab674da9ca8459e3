import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { lower, nodeAt } from './navigate.ts';

/**
 * „stimmte nicht **gegen den Haushalt**, aber gegen den Stellenplan“, „**Gegen die Firma** richtet sich der Verdacht nicht, wohl aber gegen ihren
 * Chef“: *nicht* denies the first of two phrases of the same kind, *aber* asserts the second.
 */
export function maybeBeforeBut(tree: Tree, clause: Clause, negator: Node): number | undefined {
  const { nodes } = tree;
  if (lower(negator) !== 'nicht') return undefined;
  const comma = nodes.findIndex(({ index, form }) => index > negator.index && form === ',');
  const but =
    comma < 0 ? undefined : nodes[nodes[comma + 1]?.lower === 'wohl' ? comma + 2 : comma + 1];
  const second = but && nodes[but.index + 1];
  if (!but || !second || !/^(?:aber|jedoch|doch)$/.test(but.lower)) return undefined;
  if (second.upos !== 'ADP' || clause.verb.words.some((word) => word > comma)) return undefined;
  const first = phraseOf(tree, clause, negator, second);
  const other = nodes[second.head];
  return other && first !== undefined && belongs(other, clause.head, first) ? first : undefined;
}

/** The phrase straight behind *nicht*, or, with *nicht* at the end, the one before it with the same preposition. */
function phraseOf(tree: Tree, { head }: Clause, negator: Node, second: Node): number | undefined {
  const behind = tree.nodes[negator.index + 1];
  const preposition =
    behind?.upos === 'ADP'
      ? behind
      : tree.nodes.find(
          (node) =>
            node.index < negator.index &&
            node.upos === 'ADP' &&
            node.lower === second.lower &&
            tree.nodes[node.head]?.head === head,
        );
  if (!preposition || (behind !== preposition && behind?.form !== ',')) return undefined;
  const noun = nodeAt(tree, preposition.head);
  return noun.head === head && noun.index < second.index ? noun.index : undefined;
}

function belongs(other: Node, verb: number, first: number): boolean {
  return other.head === verb || (other.deprel === 'conj' && other.head === first);
}

/** „hält **nicht in Ulm**, aber in Augsburg“: it is not there that it happens. */
export function isBeforeBut(tree: Tree, clause: Clause, phrase: number): boolean {
  if (!/ nicht\b.*, (?:wohl )?(?:aber|jedoch|doch) /.test(tree.sentence.text)) return false;
  return tree.nodes.some(
    (node) => node.lower === 'nicht' && maybeBeforeBut(tree, clause, node) === phrase,
  );
}
