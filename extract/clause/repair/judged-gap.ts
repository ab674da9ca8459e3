import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent } from '../navigate.ts';
import { endOfPart, type Gap, headOf, subjectOf, verbBefore } from './gap-parts.ts';

/** „Der Rat hält das Verbot für richtig, **die Gewerkschaft für falsch**“ */
export function maybeJudged(tree: Tree, comma: Node): Gap | undefined {
  const end = endOfPart(tree, comma);
  const [preposition, quality] = [tree.nodes[end - 2], tree.nodes[end - 1]];
  if (preposition?.lower !== 'für' || quality?.upos !== 'ADJ') return undefined;
  const words = tree.nodes.slice(comma.index + 1, end - 2);
  const verb = verbBefore(tree, comma);
  const first = headOf(words);
  if (!verb || !first || !/^h(?:ält|alten|ielt|ielten)$/.test(verb.lower)) return undefined;
  const isOther =
    words.every(({ upos }) => /^(DET|ADJ|NOUN|PROPN)$/.test(upos)) &&
    isCaseThinkable(tree, first.index, 'Nom') &&
    subjectOf(tree, verb) !== undefined &&
    dependent(tree, verb.index, 'obj') !== undefined &&
    tree.nodes[comma.index - 1]?.upos === 'ADJ' &&
    tree.nodes.slice(comma.index - 3, comma.index - 1).some(({ lower }) => lower === 'für');
  return isOther ? { verb, first, second: quality, others: [] } : undefined;
}
