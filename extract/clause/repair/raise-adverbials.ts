import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isAmountOfTime } from '../lexicon/time-nouns.ts';
import { dependent, dependents, hasCase } from '../navigate.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * „übergab **17 Mal** geheime Unterlagen“: how often something is done is no measure of a quality ·
 * „Auf Kritik stieß der Plan **bei Verbänden**“: whom it meets with criticism belongs to the verb.
 *
 * „verkauft rund um die Uhr **an einem Automaten** Eier“: where, when or how belongs to the verb.
 */
export function raiseAdverbials(tree: Tree): Tree {
  if (!/ Mal | beim? | um die Uhr |päter |rüher /.test(tree.sentence.text)) return tree;
  return changeWords(
    tree,
    (node) =>
      maybeTimes(tree, node) ??
      maybeCritics(tree, node) ??
      maybeBehindClock(tree, node) ??
      maybeLater(tree, node),
  );
}

/** „wurde zwei Jahre **später** Leiterin des Museums“, „war **später** Ministerin“: behind an amount, or before what one is, it is no attribute. */
function maybeLater({ nodes, children }: Tree, node: Node): Change | undefined {
  const { lower: form, deprel, head, index } = node;
  if (form === 'früher') return maybeFormer(nodes, children, node);
  if (form !== 'später' || !/^(amod|advmod|xcomp)$/.test(deprel)) return undefined;
  const above = nodes[head];
  const before = nodes[index - 1];
  const isCounted = before && (isAmountOfTime(before.form) || before.lower === 'wenig');
  if (!above || (!isCounted && maybeTypeOfNoun(above.lemma) !== 'Person')) return undefined;
  if (deprel === 'xcomp')
    return isCounted && /^(VERB|AUX)$/.test(above.upos)
      ? { deprel: 'advmod', upos: 'ADV' }
      : undefined;
  const isOwnClause = children[head]?.some((child) => nodes[child]?.deprel === 'cop');
  if (isOwnClause) return { deprel: 'advmod', upos: 'ADV' };
  const isObject = isCounted && above.index === index + 1 && /^(nsubj|obj|obl)/.test(above.deprel);
  if (above.head < 0 || (!isObject && above.deprel !== 'xcomp')) return undefined;
  return { head: above.head, deprel: 'advmod', upos: 'ADV' };
}

/** „Wo **früher** Züge hielten“: before a bare plural that is no genitive. */
function maybeFormer(
  nodes: readonly Node[],
  children: Tree['children'],
  { deprel, head, index }: Node,
): Change | undefined {
  const noun = deprel === 'amod' && head === index + 1 ? nodes[head] : undefined;
  return noun?.feats['Number'] === 'Plur' &&
    /^(nsubj|obj)/.test(noun.deprel) &&
    noun.head >= 0 &&
    children[head]?.every((child) => !/^(det|case)/.test(nodes[child]?.deprel ?? '')) === true
    ? { head: noun.head, deprel: 'advmod', upos: 'ADV' }
    : undefined;
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
