import type { Node, Tree } from '../../parser/tree.ts';
import { dependents, isNominal, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „einen Ausbau, wie **ihn** der Verband verlangt“ · „die Grenze, wie **sie** die Grünen fordern“: the pronoun means the noun before,
 * and the next phrase is who wants it; the clause is no content of the noun.
 */
export function markCompared(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const wie of tree.nodes) {
    const pronoun = tree.nodes[wie.index + 1];
    if (lower(wie) !== 'wie' || !pronoun || !isBehindNoun(tree, wie)) continue;
    const verb = /^(ihn|sie|es)$/.test(lower(pronoun)) ? tree.nodes[pronoun.head] : undefined;
    const subject = verb && subjectBehind(tree, verb, pronoun);
    if (!verb || !subject || verb.upos !== 'VERB' || verb.index < pronoun.index) continue;
    changes.set(pronoun.index, { deprel: 'obj' });
    changes.set(subject.index, { deprel: 'nsubj' });
    if (verb.deprel === 'acl' || verb.deprel === 'ccomp')
      changes.set(verb.index, { deprel: 'advcl' });
  }
  return changeTree(tree, changes);
}

function isBehindNoun({ nodes }: Tree, { index }: Node): boolean {
  return nodes[index - 1]?.form === ',' && /^(NOUN|PROPN)$/.test(nodes[index - 2]?.upos ?? '');
}

/** The phrase straight behind the pronoun. */
function subjectBehind(tree: Tree, verb: Node, pronoun: Node): Node | undefined {
  return dependents(tree, verb.index, 'nsubj', 'obj').find(
    (node) =>
      node.index > pronoun.index &&
      isNominal(node) &&
      tree.nodes
        .slice(pronoun.index + 1, node.index)
        .every((word) => word.head === node.index && /^(DET|ADJ)$/.test(word.upos)),
  );
}
