import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { changeWords } from './change-tree.ts';

/** „Der Wirt kocht Suppe und **die Gäste** trinken Wein“: the noun between *und* and its own verb is that verb's subject. */
export function splitCoordination(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const verb = isJoinedNoun(tree, node) ? verbBehind(tree, node) : undefined;
    return verb && { head: verb.index, deprel: 'nsubj' };
  });
}

/** A conjunct straight behind *und, aber, oder*. */
function isJoinedNoun(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'conj' || !/^(NOUN|PROPN|PRON)$/.test(node.upos)) return false;
  const first =
    dependents(tree, node.index, 'det', 'det:poss', 'amod', 'nummod')[0]?.index ?? node.index;
  const before = tree.nodes[Math.min(first, node.index) - 1];
  return before !== undefined && /^(und|aber|doch|oder|denn)$/.test(lower(before));
}

/** The inflected verb straight behind the noun, when it has no subject yet and is joined to the verb before. */
function verbBehind(tree: Tree, node: Node): Node | undefined {
  const next = tree.nodes[node.index + 1];
  const verb = next?.upos === 'AUX' ? tree.nodes[next.head] : next;
  if (!verb || verb.upos !== 'VERB' || verb.deprel !== 'conj' || verb.head >= node.index)
    return undefined;
  const first = tree.nodes[verb.head];
  if (!first || dependent(tree, first.index, 'mark') || clashes(node, next as Node))
    return undefined;
  return dependent(tree, verb.index, 'nsubj', 'nsubj:pass') ? undefined : verb;
}

/** A plural noun beside a singular verb is no subject of it. */
function clashes(noun: Node, finite: Node): boolean {
  return noun.feats['Number'] === 'Plur' && !/n$|^sind$/.test(lower(finite));
}
