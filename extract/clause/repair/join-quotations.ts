import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { dependents } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { changeTree } from './change-tree.ts';

/**
 * „Der Wald“, sagte die Försterin, „stirbt“ · Der Wald, sagte die Försterin, sei krank: what stands before the verb of saying belongs
 * to the clause behind it.
 */
export function joinQuotations(tree: Tree): Tree {
  const quotes = /[„“”»«"]/.test(tree.sentence.text);
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const verb of tree.nodes) {
    const quoted = verb.upos === 'VERB' ? quotationBehind(tree, verb) : undefined;
    if (!quoted || !speakerBehind(tree, verb) || !isSaying(lemmaOfVerb(tree, verb.index))) continue;
    if (quoted.deprel === 'xcomp' && lemmaOfVerb(tree, verb.index) === 'nennen') continue;
    if (!quotes && !isReported(tree, quoted)) continue;
    for (const node of dependents(tree, verb.index))
      if (node.index < verb.index && isNoun(node))
        changes.set(node.index, { head: quoted.index, deprel: labelOf(node) });
  }
  return changeTree(tree, changes);
}

function isNoun(node: Node): boolean {
  return /^(NOUN|PROPN|PRON)$/.test(node.upos);
}

/** A bare noun in the first part of a quotation is its subject more often than anything else. */
function labelOf(node: Node): string {
  return /^(ccomp|dep|parataxis)$/.test(node.deprel) ? 'nsubj' : node.deprel;
}

function quotationBehind(tree: Tree, verb: Node): Node | undefined {
  if (!/^[“«"”,]$/.test(tree.nodes[verb.index - 1]?.form ?? '')) return undefined;
  return dependents(tree, verb.index, 'ccomp', 'parataxis', 'xcomp').find(
    (node) => node.index > verb.index,
  );
}

/** „…, **sei** krank“: a subjunctive without a subject of its own. */
function isReported(tree: Tree, clause: Node): boolean {
  const words = [clause, ...dependents(tree, clause.index, 'aux', 'aux:pass', 'cop')];
  return (
    words.some(({ feats }) => feats['Mood'] === 'Sub') &&
    dependents(tree, clause.index, 'nsubj', 'nsubj:pass', 'mark').length === 0
  );
}

/** The verb of saying has its own subject straight behind it. */
function speakerBehind(tree: Tree, verb: Node): boolean {
  return dependents(tree, verb.index, 'nsubj').some(
    (node) => node.index > verb.index && node.index - verb.index <= 6,
  );
}
