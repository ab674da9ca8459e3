import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { dependent, dependents } from '../navigate.ts';
import { lemmaOfVerb, shapeOf } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Der Wald“, sagte die Försterin, „stirbt“ · Der Wald, sagte die Försterin, sei krank: what stands before the verb of saying belongs
 * to the clause behind it.
 */
export function joinQuotations(tree: Tree): Tree {
  const quotes = /[„“”»«"]/.test(tree.sentence.text);
  const changes = new Map<number, Change>();
  for (const verb of tree.nodes) {
    const frame = verb.upos === 'VERB' ? frameBefore(tree, verb) : undefined;
    if (frame && isSaying(lemmaOfVerb(tree, verb.index)))
      joinAuxiliary(tree, { ...frame, changes });
    const quoted = verb.upos === 'VERB' ? quotationBehind(tree, verb) : undefined;
    if (!quoted || !speakerBehind(tree, verb) || !isSaying(lemmaOfVerb(tree, verb.index))) continue;
    if (quoted.deprel === 'xcomp' && lemmaOfVerb(tree, verb.index) === 'nennen') continue;
    if (!quotes && !isReported(tree, quoted)) continue;
    for (const node of dependents(tree, verb.index)) {
      if (node.index >= verb.index) continue;
      if (isNoun(node)) changes.set(node.index, { head: quoted.index, deprel: labelOf(node) });
      if (isAuxiliaryOf(tree, node, quoted)) joinAuxiliary(tree, { node, quoted, changes });
      if (isContinued(tree, node, quoted))
        changes.set(quoted.index, { head: node.index, deprel: 'conj' });
    }
  }
  return changeTree(tree, changes);
}

/** „**Wir können** zwei Häuser, die weit auseinander liegen, nicht **finanzieren**“, sagte er: one clause, which the verb of saying holds twice. */
function frameBefore(tree: Tree, verb: Node): { node: Node; quoted: Node } | undefined {
  const [node, quoted, ...more] = dependents(tree, verb.index, 'ccomp', 'parataxis').filter(
    ({ index }) => index < verb.index,
  );
  if (!node || !quoted || more.length > 0 || node.upos !== 'AUX') return undefined;
  const subjects = [node, quoted].flatMap(({ index }) =>
    dependents(tree, index, 'nsubj', 'nsubj:pass', 'expl'),
  );
  if (subjects.length !== 1 || dependent(tree, quoted.index, 'cc') !== undefined) return undefined;
  return isAuxiliaryOf(tree, node, quoted) ? { node, quoted } : undefined;
}

/** „**Wir haben**“, sagte sie, „unsere Arbeit **gemacht**“ */
function isAuxiliaryOf(tree: Tree, { index, lower: form }: Node, quoted: Node): boolean {
  const auxiliary = maybeAuxiliaryForm(form);
  if (!auxiliary || dependent(tree, index, 'obj', 'xcomp', 'ccomp') !== undefined) return false;
  if (dependent(tree, quoted.index, 'aux', 'aux:pass', 'cop', 'mark') !== undefined) return false;
  if (/^(haben|sein)$/.test(auxiliary.lemma)) return shapeOf(tree, quoted) === 'participle';
  return /^\p{Ll}+e?[lr]?n$/u.test(quoted.form);
}

/** With the subject before the verb of saying a second one is the object. */
function joinAuxiliary(
  tree: Tree,
  { node, quoted, changes }: { node: Node; quoted: Node; changes: Map<number, Change> },
): void {
  const first = dependent(tree, node.index, 'nsubj') !== undefined;
  for (const { index } of dependents(tree, quoted.index, 'nsubj'))
    if (first) changes.set(index, { deprel: 'obj' });
  changes.set(quoted.index, { upos: 'VERB' });
  changes.set(node.index, { head: quoted.index, deprel: 'aux', upos: 'AUX' });
  for (const { index, upos } of dependents(tree, node.index))
    if (upos !== 'PUNCT') changes.set(index, { head: quoted.index });
}

/** „Wir **müssen sparen**“, sagte er, „**und** Stellen **streichen**“: the modal is that of both. */
function isContinued(tree: Tree, node: Node, quoted: Node): boolean {
  if (
    node.upos !== 'VERB' ||
    !/^(und|oder)$/.test(dependent(tree, quoted.index, 'cc')?.lower ?? '')
  )
    return false;
  const parts = dependents(tree, quoted.index, 'aux', 'aux:pass', 'cop', 'nsubj', 'mark');
  const shape = shapeOf(tree, quoted);
  return (
    parts.length === 0 &&
    /^(infinitive|participle)$/.test(shape ?? '') &&
    shape === shapeOf(tree, node) &&
    dependent(tree, node.index, 'aux') !== undefined
  );
}

function isNoun(node: Node): boolean {
  return /^(NOUN|PROPN|PRON)$/.test(node.upos);
}

/** A bare noun in the first part of a quotation is its subject more often than anything else. */
function labelOf(node: Node): string {
  return /^(ccomp|dep|parataxis)$/.test(node.deprel) ? 'nsubj' : node.deprel;
}

function quotationBehind(tree: Tree, verb: Node): Node | undefined {
  if (!quotationEnds.has(tree.nodes[verb.index - 1]?.form ?? '')) return undefined;
  return dependents(tree, verb.index, 'ccomp', 'parataxis', 'xcomp').find(
    (node) => node.index > verb.index,
  );
}

const quotationEnds: ReadonlySet<string> = new Set('“ « " ” ,'.split(' '));

/** „…, **sei** krank“: a subjunctive without a subject of its own. */
function isReported(tree: Tree, clause: Node): boolean {
  const words = [clause, ...dependents(tree, clause.index, 'aux', 'aux:pass', 'cop')];
  return (
    words.some(({ feats }) => feats['Mood'] === 'Sub') &&
    dependent(tree, clause.index, 'nsubj', 'nsubj:pass', 'mark') === undefined
  );
}

/** The verb of saying has its own subject straight behind it. */
function speakerBehind(tree: Tree, verb: Node): boolean {
  return dependents(tree, verb.index, 'nsubj').some(
    (node) => node.index > verb.index && node.index - verb.index <= 6,
  );
}
