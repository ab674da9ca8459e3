import type { Node, Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import { dependents } from './navigate.ts';
import { phraseSpan } from './phrase.ts';

/**
 * „**Vom Fahrplanwechsel am 13. Dezember an** hält der Zug in Ulm“, „**ab dem Start im Mai**“: from what happens then, which begins on the day
 * that it names, if it does.
 */
export function findBeginnings(
  tree: Tree,
  times: ReadonlyMap<number, TimeExpression>,
): (readonly [head: number, time: TimeExpression, day: number | undefined])[] {
  const found: (readonly [number, TimeExpression, number | undefined])[] = [];
  for (const node of tree.nodes) {
    if (node.deprel !== 'case' || !/^(an|ab)$/.test(node.lower)) continue;
    const noun = tree.nodes[node.head];
    if (noun?.upos !== 'NOUN' || !noun.deprel.startsWith('obl') || times.has(noun.index)) continue;
    const day =
      dependents(tree, noun.index, 'nmod').find(({ index }) => times.has(index)) ??
      (node.lower === 'an' && times.has(node.index - 1) ? tree.nodes[node.index - 1] : undefined);
    const first = firstOf(tree, node, noun);
    if (first && (node.lower === 'an' || day))
      found.push([
        noun.index,
        expressionOf(tree, { first, last: node, noun, from: day && times.get(day.index)?.from }),
        day?.index,
      ]);
  }
  return found;
}

/** *ab* itself, or the *von* to an *an* behind the noun. */
function firstOf(tree: Tree, node: Node, noun: Node): Node | undefined {
  if (node.lower === 'ab') return node.index < noun.index ? node : undefined;
  return node.index < noun.index
    ? undefined
    : dependents(tree, noun.index, 'case').find(
        ({ lower, index }) => lower === 'von' && index < noun.index,
      );
}

interface Ends {
  readonly first: Node;
  readonly last: Node;
  readonly noun: Node;
  readonly from: string | undefined;
}

function expressionOf(tree: Tree, { first, last, noun, from }: Ends): TimeExpression {
  const { sentence } = tree;
  const { end: behind } = phraseSpan(tree, noun.index);
  const [start, end] = [first.start, Math.max(behind, last.end)];
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { start, end, text, from, to: undefined };
}
