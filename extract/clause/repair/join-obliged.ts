import type { Node, Tree } from '../../parser/tree.ts';
import { dependents } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/**
 * „Mit einer Einigung **sei** nicht **zu rechnen**, sagte er“: *sei* is the auxiliary of the infinitive beside it, and no clause ·
 * „versuchen **zu klären, wann** das Feuer ausbrach“: what is asked hangs on the infinitive straight before.
 */
export function joinObliged(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const infinitive = infinitiveBeside(tree, node);
    if (infinitive) return { head: infinitive.index, deprel: 'aux' };
    const asking = askingBefore(tree, node);
    return asking && { head: asking.index, deprel: 'ccomp' };
  });
}

/** Behind an auxiliary with nothing of its own, on the same verb. */
function infinitiveBeside(tree: Tree, node: Node): Node | undefined {
  if (!being.has(node.lower) || !clauses.has(node.deprel) || node.head < 0) return undefined;
  if ((tree.children[node.index] ?? []).length > 0) return undefined;
  return dependents(tree, node.head, node.deprel).find(
    (other) =>
      other.index > node.index && other.index < node.head && zuBefore(tree, other) !== undefined,
  );
}

const being: ReadonlySet<string> = new Set('sei seien ist sind war waren wäre wären'.split(' '));
const clauses: ReadonlySet<string> = new Set('ccomp parataxis'.split(' '));

function zuBefore(tree: Tree, { upos, index }: Node): Node | undefined {
  const zu = tree.nodes[index - 1];
  return upos === 'VERB' && zu?.lower === 'zu' && zu.head === index ? zu : undefined;
}

/** The infinitive of asking before the comma of a clause that was hung on the verb above. */
function askingBefore(tree: Tree, node: Node): Node | undefined {
  if (!/^(advcl|ccomp)$/.test(node.deprel) || node.head > node.index) return undefined;
  const mark = dependents(tree, node.index).find(({ upos }) => upos !== 'PUNCT');
  if (!mark || !questions.has(mark.lower) || tree.nodes[mark.index - 1]?.form !== ',')
    return undefined;
  const infinitive = tree.nodes[mark.index - 2];
  return infinitive?.deprel === 'xcomp' &&
    infinitive.head === node.head &&
    asking.has(infinitive.lower) &&
    zuBefore(tree, infinitive)
    ? infinitive
    : undefined;
}

const questions: ReadonlySet<string> = new Set(
  'ob wann wie wer warum weshalb wo woher wohin was welche welcher welches'.split(' '),
);
const asking: ReadonlySet<string> = new Set(
  'klären prüfen untersuchen ermitteln verstehen erfahren entscheiden erklären sagen wissen beweisen zeigen erforschen rekonstruieren verraten'.split(
    ' ',
  ),
);
