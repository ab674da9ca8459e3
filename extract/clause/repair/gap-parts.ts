import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, isNoun } from '../navigate.ts';

/** A clause without a verb of its own: what `mark-gaps.ts` makes a conjunct of. */
export interface Gap {
  /** Or the object that another one is joined to: „fand den Anker, **die Kiste nicht**“. */
  readonly verb: Node;
  readonly first: Node;
  readonly second: Node;
  /** Phrases behind both. */
  readonly others: readonly Node[];
  /** A bare number or quality before the comma: „rettete **acht**, die Polizei drei Menschen“, „erlitt **schwere**, …“. */
  readonly count?: Node;
  /** The object of the first clause, taken for a dative beside that of the second. */
  readonly object?: Node;
  /** „zwei Jahre **später**“ */
  readonly later?: Node;
}

/** The word of a phrase that hangs on a word outside it; a number has no noun. */
export function headOf(words: readonly Node[]): Node | undefined {
  return (
    words.find((word) => isNoun(word) && !words.some((other) => other.index === word.head)) ??
    words.find(isNumber)
  );
}

/** The verb before a place, unless it stands in a clause below. */
export function verbBefore(tree: Tree, und: Node): Node | undefined {
  const verb = tree.nodes
    .slice(0, und.index)
    .findLast(
      (node) => node.upos === 'VERB' || (node.upos === 'AUX' && !/^(aux|cop)/.test(node.deprel)),
    );
  return verb && !dependent(tree, verb.index, 'mark') && verb.deprel !== 'acl' ? verb : undefined;
}

/** Who does it, or to whom it is done. */
export function subjectOf(tree: Tree, verb: Node): Node | undefined {
  return dependent(tree, verb.index, 'nsubj') ?? dependent(tree, verb.index, 'nsubj:pass');
}

/** *drei, 40*, which may stand for what they count. */
export function isNumber(node: Node): boolean {
  return node.upos === 'NUM';
}

/** Where the part of the sentence behind a comma ends: at the next mark, -1 without one. */
export function endOfPart({ nodes }: Tree, comma: Node): number {
  for (let at = comma.index + 1; at < nodes.length; at++)
    if (endMarks.has((nodes[at] as Node).form)) return at;
  return -1;
}

const endMarks: ReadonlySet<string> = new Set('. , ; : ! ?'.split(' '));
