import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord, isYear } from '../lexicon/time-nouns.ts';
import { dependent, dependents } from '../navigate.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * „Von den Bäumen sollen nach seinen Worten **150** stehen bleiben“: a number behind a noun with an article counts nothing of it; it is the subject
 * of a verb that has none.
 */
export function freeNumbers(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.upos !== 'NUM') return undefined;
    const part = maybeTakenFromWhole(tree, node);
    if (part) return part;
    if (node.deprel !== 'nummod') return undefined;
    if (node.head > node.index) return maybeOfWhole(tree, node);
    const noun = tree.nodes[node.head];
    const verb = noun?.deprel === 'obl' ? tree.nodes[noun.head] : undefined;
    return noun && verb?.upos === 'VERB' && isFree(tree, node, noun) && lacksSubject(tree, verb)
      ? { head: verb.index, deprel: 'nsubj' }
      : undefined;
  });
}

/** „Von den 96 Gebäuden stehen **14** leer“: of those in front so many are, no quality is counted. */
function maybeOfWhole(tree: Tree, number: Node): Change | undefined {
  const quality = tree.nodes[number.head];
  if (tree.nodes[0]?.form !== 'Von' || quality?.upos !== 'ADJ') return undefined;
  if (quality.index !== number.index + 1) return undefined;
  const isPredicate = dependent(tree, quality.index, 'cop') !== undefined;
  const verb = isPredicate ? quality : tree.nodes[quality.head];
  const before = tree.nodes[number.index - 1];
  return verb &&
    before &&
    (isPredicate ? before.deprel === 'cop' : verb.upos === 'VERB' && before.index === verb.index) &&
    lacksSubject(tree, verb)
    ? { head: verb.index, deprel: 'nsubj' }
    : undefined;
}

/** „**Von** den 60 Arbeitern hat die Firma **25** entlassen“, „wurden **25** entlassen“: the verb is told of so many of those in front. */
function maybeTakenFromWhole(tree: Tree, { index, head, form, deprel }: Node): Change | undefined {
  const [von] = tree.nodes;
  const whole = von?.form === 'Von' && von.deprel === 'case' ? tree.nodes[von.head] : undefined;
  if (whole?.feats['Number'] !== 'Plur' || whole.index >= index || isYear(form)) return undefined;
  const before = tree.nodes[index - 1];
  const next = tree.nodes[index + 1];
  const verb = tree.nodes[whole.head];
  if (verb?.upos !== 'VERB' || before === undefined) return undefined;
  const isLast =
    next === undefined || /^(VERB|AUX|PUNCT)$/.test(next.upos) || next.head === verb.index;
  if (!isLast) return undefined;
  if (deprel === 'obl' && head === verb.index && lacksSubject(tree, verb))
    return { deprel: 'nsubj' };
  return before.deprel === 'nsubj' &&
    before.head === verb.index &&
    (head === before.index || head === verb.index) &&
    dependents(tree, verb.index, 'obj', 'aux:pass').length === 0
    ? { head: verb.index, deprel: 'obj' }
    : undefined;
}

/** Not *im Jahr 2030*, *auf Platz 12*, *im Zimmer 101*. */
function isFree(tree: Tree, number: Node, noun: Node): boolean {
  return (
    noun.upos === 'NOUN' &&
    !isTimeWord(noun.form) &&
    !isYear(number.form) &&
    dependent(tree, noun.index, 'det:poss', 'det') !== undefined &&
    dependents(tree, noun.index, 'case').some(({ lower }) =>
      /^(nach|laut|seit|zufolge)$/.test(lower),
    )
  );
}

function lacksSubject(tree: Tree, verb: Node): boolean {
  return dependent(tree, verb.index, 'nsubj', 'nsubj:pass', 'csubj') === undefined;
}
