import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** *wirft dem Konzern **Wortbruch** vor*: what somebody is blamed for, taken for a part of the name of who is. */
export function isCharge(tree: Tree, word: number): boolean {
  const { deprel, head, index } = nodeAt(tree, word);
  if (!/^(?:appos|flat)$/.test(deprel) || index === 0 || tree.children[index]?.length !== 0)
    return false;
  const blamed = maybeNamed(tree, index) ?? nodeAt(tree, head);
  if (blamed.index === head && head !== index - 1) return false;
  return (
    blamed.upos === 'NOUN' &&
    blamed.deprel === 'obl:arg' &&
    blamed.head >= 0 &&
    dependents(tree, blamed.index, 'det', 'det:poss').length > 0 &&
    !isTold(tree, blamed.head) &&
    blaming.test(infinitiveAt(tree, blamed.head))
  );
}

/** „wirft **dem Konzern** Nordland Wortbruch vor“: behind the name of who is blamed, as the last of its words. */
function maybeNamed(tree: Tree, word: number): Node | undefined {
  const first = nodeAt(tree, nodeAt(tree, word).head);
  if (first.upos !== 'PROPN' || first.deprel !== 'appos' || first.head !== first.index - 1)
    return undefined;
  for (let at = first.index + 1; at <= word; at++)
    if (nodeAt(tree, at).head !== first.index) return undefined;
  return tree.nodes[word + 1]?.head === first.index ? undefined : nodeAt(tree, first.head);
}

/** Does something else say what for: an object, a clause behind *vor*? */
function isTold(tree: Tree, verb: number): boolean {
  const particle = dependents(tree, verb, 'compound:prt')[0];
  return (
    dependents(tree, verb, 'obj', 'ccomp', 'xcomp').length > 0 ||
    tree.nodes[(particle?.index ?? verb) + 1]?.form === ','
  );
}

const blaming = /^(?:vorwerfen|vorhalten|unterstellen|anlasten|bescheinigen|attestieren)$/;
