import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { dependents } from '../navigate.ts';
import { isFinite, lemmaOfVerb } from '../verb-form.ts';
import { changeWords } from './change-tree.ts';

/** „Der Verband hält das für falsch: Die Gäste kämen, **rechnete er vor**“: says what stands behind the colon, and is no conjunct of *hält*. */
export function lowerFrames(tree: Tree): Tree {
  const colon = tree.nodes.findIndex(({ form }) => form === ':');
  return changeWords(tree, (node) => {
    if (node.index < colon || node.deprel !== 'conj' || node.head > colon) return undefined;
    const said = isFrame(tree, node) ? saidBefore(tree, node, colon) : undefined;
    return said && { head: said.index, deprel: 'parataxis' };
  });
}

/** Behind a comma, with its subject behind it. */
function isFrame(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'VERB' &&
    isFinite(node) &&
    tree.nodes[node.index - 1]?.form === ',' &&
    dependents(tree, node.index, 'nsubj').some(({ index }) => index > node.index) &&
    isSaying(lemmaOfVerb(tree, node.index))
  );
}

/** The clause between the colon and the verb of saying. */
function saidBefore(tree: Tree, frame: Node, colon: number): Node | undefined {
  return dependents(tree, frame.head, 'ccomp', 'parataxis').find(
    ({ index }) => index > colon && index < frame.index,
  );
}
