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
    const made = isMadeWith(tree, node) ? ({ deprel: 'obj' } as const) : undefined;
    if (made) return made;
    const persons = isPersonsBefore(tree, node) ? tree.nodes[node.head] : undefined;
    if (persons)
      return node.deprel === 'case'
        ? { head: node.index + 2 }
        : { head: persons.head, deprel: 'obl' };
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
    (dependent(tree, noun.index, 'det:poss', 'det') !== undefined || isBehindWhole(tree, noun)) &&
    dependents(tree, noun.index, 'case').some(({ lower }) =>
      /^(nach|laut|seit|zufolge)$/.test(lower),
    )
  );
}

/** „300 Häuser, **von denen** laut Verwaltung **120** leer stehen“ */
function isBehindWhole({ nodes }: Tree, { head }: Node): boolean {
  return nodes.some(
    (word) =>
      word.head === head && word.lower === 'denen' && nodes[word.index - 1]?.lower === 'von',
  );
}

function lacksSubject(tree: Tree, verb: Node): boolean {
  return dependent(tree, verb.index, 'nsubj', 'nsubj:pass', 'csubj') === undefined;
}

/** „stellt mit 60 Beschäftigten **Kartons** her“: nothing is counted behind persons, and what is made has no preposition. */
function isMadeWith(tree: Tree, { index, upos, deprel, head }: Node): boolean {
  const persons = tree.nodes[index - 1];
  const number = tree.nodes[index - 2];
  const preposition = tree.nodes[index - 3];
  return (
    upos === 'NOUN' &&
    deprel === 'obl' &&
    number?.upos === 'NUM' &&
    persons?.head === index &&
    staff.test(persons.form) &&
    number.head === persons.index &&
    preposition?.deprel === 'case' &&
    preposition.head === index &&
    preposition.lower === 'mit' &&
    tree.nodes[head]?.upos === 'VERB' &&
    dependent(tree, head, 'obj') === undefined &&
    dependents(tree, index).every((child) => child.index >= preposition.index)
  );
}

const staff =
  /(beschäftigten|mitarbeitern|mitarbeiterinnen|angestellten|arbeitern|leuten|helfern|menschen|köpfen)$/i;

/** *mit* and *Beschäftigten* of such a phrase. */
function isPersonsBefore(tree: Tree, { head, deprel, index }: Node): boolean {
  if (deprel !== 'case' && deprel !== 'nmod') return false;
  const made = tree.nodes[head];
  if (!made || made.index !== index + (deprel === 'case' ? 3 : 1)) return false;
  return isMadeWith(tree, made);
}
