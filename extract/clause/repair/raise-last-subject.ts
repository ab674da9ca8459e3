import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { changeTree } from './change-tree.ts';

/**
 * „Bezahlt hat den Umbau **der Vermieter**“: behind a participle in first place the subject comes last, and *der* with a
 * masculine singular is no genitive.
 */
export function raiseLastSubject(tree: Tree): Tree {
  const helper = tree.nodes.find((node) => node.upos === 'AUX');
  const verb = helper && tree.nodes[helper.head];
  if (verb?.upos !== 'VERB' || helper === undefined || !isFronted(tree, verb, helper)) return tree;
  const object = dependents(tree, verb.index, 'obj', 'nsubj', 'nsubj:pass', 'obl:arg').find(
    (node) => node.index > helper.index,
  );
  const last =
    object && dependents(tree, object.index, 'nmod').find((node) => isSubject(tree, node));
  if (!last || dependents(tree, verb.index, 'nsubj').some((node) => node !== object)) return tree;
  return changeTree(
    tree,
    new Map([
      [last.index, { head: verb.index, deprel: 'nsubj' }],
      [object.index, { head: verb.index, deprel: 'obj' }],
      ...dependents(tree, object.index, 'conj')
        .filter((node) => node.index > last.index)
        .map((node) => [node.index, { head: last.index, deprel: 'conj' }] as const),
    ]),
  );
}

/** Before the auxiliary stands the participle, alone or behind its phrase: *Ins Rollen gebracht hat*. */
function isFronted(tree: Tree, verb: Node, helper: Node): boolean {
  return (
    verb.index === helper.index - 1 &&
    tree.nodes
      .slice(0, verb.index)
      .every((node) => node.upos !== 'PRON' && node.upos !== 'PUNCT') &&
    dependents(tree, verb.index, 'nsubj', 'obj', 'mark').every((node) => node.index > helper.index)
  );
}

/** *Blogger*: a word for a man that was taken for a name. */
function isHe(node: Node): boolean {
  return maybeTypeOfNoun(node.form) === 'Person' && !node.form.endsWith('in');
}

function isSubject(tree: Tree, node: Node): boolean {
  const article = dependent(tree, node.index, 'det');
  return (
    (node.feats['Gender'] === 'Masc' || isHe(node)) &&
    article !== undefined &&
    lower(article) === 'der' &&
    (node.form === node.lemma || node.feats['Number'] === 'Sing')
  );
}
