import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying, maybeAttitude } from '../lexicon/attitudes.ts';
import { ancestors, dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „Die Brücke ist marode, **wie der Präsident**, Karl Ott, **behauptet**“: an apposition parts who says so from the verb at the end. */
export function joinPresenters(tree: Tree): Tree {
  const mark = tree.nodes.find((node) => isMark(tree, node));
  const verb = mark && verbBehindApposition(tree, mark);
  const subject = verb && subjectBehind(tree, mark, verb);
  const main = subject && mainBefore(tree, mark, verb);
  if (!main) return tree;
  return changeTree(
    tree,
    new Map<number, Change>([
      [verb.index, { head: main.index, deprel: 'advcl', upos: 'VERB', feats: inflected }],
      [mark.index, { head: verb.index, deprel: 'mark' }],
      [subject.index, { head: verb.index, deprel: 'nsubj' }],
    ]),
  );
}

const inflected = { VerbForm: 'Fin', Number: 'Sing', Person: '3' };

function isMark({ nodes }: Tree, { lower: form, index }: Node): boolean {
  return form === 'wie' && nodes[index - 1]?.form === ',';
}

/** The only verb behind *wie*, between a comma and the end of its clause. */
function verbBehindApposition(tree: Tree, mark: Node): Node | undefined {
  const verb = tree.nodes.find(
    ({ index, upos }) => index > mark.index && /^(VERB|AUX)$/.test(upos),
  );
  if (!verb || !/[^n]t$|ten?$/.test(verb.lower) || tree.nodes[verb.index - 1]?.form !== ',')
    return undefined;
  const isLast = /^[.,;“"«]$/.test(tree.nodes[verb.index + 1]?.form ?? '.');
  return isLast &&
    dependent(tree, verb.index, 'aux', 'aux:pass', 'obj') === undefined &&
    isSaid(tree, verb)
    ? verb
    : undefined;
}

function isSaid(tree: Tree, { index }: Node): boolean {
  const lemma = lemmaOfVerb(tree, index);
  return isSaying(lemma) || maybeAttitude(lemma)?.attributed === true;
}

/** The head of the phrase straight behind *wie*, before the comma. */
function subjectBehind(tree: Tree, mark: Node, verb: Node): Node | undefined {
  const comma = tree.nodes.find(({ form, index }) => form === ',' && index > mark.index);
  let node = tree.nodes[mark.index + 1];
  if (!comma || comma.index >= verb.index - 1 || node?.upos === 'ADP') return undefined;
  while (node) {
    const above: Node | undefined = tree.nodes[node.head];
    if (!above || above.index <= mark.index || above.index >= comma.index) break;
    node = above;
  }
  return node && /^(NOUN|PROPN)$/.test(node.upos) ? node : undefined;
}

/** What heads the sentence before the comma. */
function mainBefore(tree: Tree, mark: Node, verb: Node): Node | undefined {
  const above = [verb.index, ...ancestors(tree, verb.index)].map((at) => nodeAt(tree, at));
  return above.find(
    (node) =>
      node.index < mark.index &&
      (/^(VERB|AUX)$/.test(node.upos) ||
        dependents(tree, node.index, 'cop').some((word) => lower(word) !== 'wie')),
  );
}
