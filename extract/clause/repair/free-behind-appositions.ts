import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { takesNoObject, takesOnlyDative } from '../lexicon/transitive.ts';
import { dependent, dependents, nodeAt, subtree } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * „kaufte der Unternehmer, ein Neffe des Gründers, **die Fabrik**“ · „zieht der Leiter, Tom Weber, **in das Gremium** ein“: what stands behind
 * an apposition that a comma closes belongs to the verb, unless it is the next of a list.
 */
export function freeBehindAppositions(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (!/^(conj|appos|nmod)$/.test(node.deprel) || !/^(NOUN|PROPN)$/.test(node.upos))
      return undefined;
    const host = subjectAbove(tree, node);
    const verb = host && verbOfSubject(tree, host);
    if (!verb) return undefined;
    const start = startOf(tree, node);
    if (tree.nodes[start - 1]?.form !== ',') return undefined;
    if (!isInsertion(tree, host, start - 1) || isListed(tree, node, host)) return undefined;
    return changeOf(tree, node, { host, verb });
  });
}

/** Where a phrase begins behind its comma, which hangs on it. */
function startOf(tree: Tree, { index }: Node): number {
  return subtree(tree, index).find((at) => tree.nodes[at]?.form !== ',') ?? index;
}

/** The subject on which a phrase hangs, through names and appositions. */
function subjectAbove(tree: Tree, node: Node): Node | undefined {
  let host = node;
  while (/^(conj|appos|nmod|flat)$/.test(host.deprel) && host.head < host.index)
    host = nodeAt(tree, host.head);
  return host !== node && host.deprel.startsWith('nsubj') && host.index < node.index
    ? host
    : undefined;
}

/** The verb before its subject: „**zieht** der Leiter, …, ein“, „**hatte** der Eigentümer, …, gekündigt“. */
function verbOfSubject(tree: Tree, { head, index }: Node): Node | undefined {
  const verb = nodeAt(tree, head);
  if (verb.upos !== 'VERB') return undefined;
  return [verb, ...dependents(tree, head, 'aux', 'aux:pass')].some((word) => word.index < index)
    ? verb
    : undefined;
}

/** Does an apposition of the subject stand between a comma behind it and this one? */
function isInsertion(tree: Tree, host: Node, comma: number): boolean {
  return dependents(tree, host.index, 'appos').some((word) => {
    if (word.index > comma) return false;
    const words = subtree(tree, word.index).filter((at) => at < comma);
    const first = words[0] ?? word.index;
    const opening = tree.nodes[first]?.form === ',' ? first : first - 1;
    return tree.nodes[opening]?.form === ',' && words.at(-1) === comma - 1;
  });
}

/** „kamen der Bürgermeister, die Ministerin **und** viele Gäste“ */
function isListed(tree: Tree, node: Node, host: Node): boolean {
  return subtree(tree, host.index).some((at) => at > node.index && tree.nodes[at]?.deprel === 'cc');
}

function changeOf(
  tree: Tree,
  node: Node,
  { host, verb }: { host: Node; verb: Node },
): Change | undefined {
  if (dependent(tree, node.index, 'case') !== undefined) return { head: verb.index, deprel: 'obl' };
  const lemma = lemmaOfVerb(tree, verb.index);
  const isFree =
    host.feats['Number'] !== 'Plur' &&
    dependent(tree, node.index, 'det', 'det:poss', 'amod', 'nummod') !== undefined &&
    dependent(tree, verb.index, 'obj', 'aux:pass', 'ccomp', 'expl:pv') === undefined &&
    !takesNoObject(lemma) &&
    !takesOnlyDative(lemma) &&
    isCaseThinkable(tree, node.index, 'Acc');
  return isFree ? { head: verb.index, deprel: 'obj' } : undefined;
}
