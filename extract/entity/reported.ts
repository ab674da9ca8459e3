import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';

/** Is a word the subject of a clause in the present subjunctive, which reports what somebody said: *Er **sei** gesund*? */
export function isReported(tree: Tree, word: number): boolean {
  const node = nodeAt(tree, word);
  if (!/^nsubj(?::pass)?$/.test(node.deprel) || node.head < 0) return false;
  return [nodeAt(tree, node.head), ...dependents(tree, node.head, 'aux', 'cop', 'aux:pass')].some(
    (verb) =>
      verb.feats['Tense'] === 'Pres' && (verb.feats['Mood'] === 'Sub' || isNotI(node, verb)),
  );
}

/** *Sie **habe** Talent*: in the present only *ich* has such a form besides. */
function isNotI(subject: Node, { form, feats }: Node): boolean {
  return (
    feats['Number'] === 'Sing' &&
    (form.endsWith('e') || feats['Person'] === '1') &&
    !/^(?:ich|wir)$/.test(lower(subject))
  );
}

/** *Er sei gesund*: a sentence whose main clause reports speech. */
export function isReport(tree: Tree | undefined): boolean {
  const subject = tree && dependents(tree, tree.root, 'nsubj', 'nsubj:pass')[0];
  return tree !== undefined && subject !== undefined && isReported(tree, subject.index);
}

/** Does the sentence name who speaks: *Er sei gesund, **teilte der Klub mit***? */
export function hasSpeaker(tree: Tree): boolean {
  return tree.nodes.some(
    ({ index, upos }) =>
      upos === 'VERB' &&
      isSpeechVerb(infinitiveAt(tree, index)) &&
      dependents(tree, index, 'nsubj').some((subject) => !isReported(tree, subject.index)),
  );
}
