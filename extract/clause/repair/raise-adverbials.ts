import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, hasCase } from '../navigate.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * „übergab **17 Mal** geheime Unterlagen“: how often something is done is no measure of a quality ·
 * „Auf Kritik stieß der Plan **bei Verbänden**“: whom it meets with criticism belongs to the verb.
 *
 * „verkauft rund um die Uhr **an einem Automaten** Eier“: where, when or how belongs to the verb.
 */
export function raiseAdverbials(tree: Tree): Tree {
  if (!/ Mal | beim? | um die Uhr /.test(tree.sentence.text)) return tree;
  return changeWords(
    tree,
    (node) => maybeTimes(tree, node) ?? maybeCritics(tree, node) ?? maybeBehindClock(tree, node),
  );
}

function maybeBehindClock(tree: Tree, { deprel, head, index }: Node): Change | undefined {
  const clock = deprel === 'nmod' && head < index ? tree.nodes[head] : undefined;
  return clock?.form === 'Uhr' &&
    clock.head >= 0 &&
    hasCase(tree, head, 'um') &&
    dependent(tree, index, 'case') !== undefined
    ? { head: clock.head, deprel: 'obl' }
    : undefined;
}

function maybeTimes({ nodes, children }: Tree, { form, head, index }: Node): Change | undefined {
  const quality = form === 'Mal' ? nodes[head] : undefined;
  const thing = quality?.deprel === 'amod' ? nodes[quality.head] : undefined;
  const isCounted = children[index]?.some((child) => nodes[child]?.deprel === 'nummod');
  return isCounted && quality?.index === index + 1 && thing?.deprel === 'obj'
    ? { head: thing.head, deprel: 'obl' }
    : undefined;
}

function maybeCritics(tree: Tree, { deprel, head, index }: Node): Change | undefined {
  const subject = deprel === 'nmod' ? tree.nodes[head] : undefined;
  const verb = subject?.deprel === 'nsubj' ? tree.nodes[subject.head] : undefined;
  return verb &&
    subject &&
    /^(stößt|stoßen|stieß|stießen|gestoßen)$/.test(verb.lower) &&
    subject.index > verb.index &&
    hasCase(tree, index, 'bei') &&
    dependents(tree, verb.index, 'obl').some(
      (obl) => obl.index < verb.index && hasCase(tree, obl.index, 'auf'),
    )
    ? { head: verb.index, deprel: 'obl' }
    : undefined;
}
