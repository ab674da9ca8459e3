import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAttitude } from '../lexicon/attitudes.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { particles } from '../lexicon/particles.ts';
import { dependent, lower, nodeAt } from '../navigate.ts';
import { isFinite, isFiniteVerb, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';
import { joinAroundSource } from './join-around-source.ts';

/** A clause of saying between two commas, and the sentence around it. Positions of words; ends are outside. */
interface Insertion {
  /** Where the part before it begins: at the start, or behind *und*. */
  readonly from: number;
  /** Behind the comma that opens it. */
  readonly start: number;
  /** The comma that closes it. */
  readonly end: number;
  /** Where the part behind it ends. */
  readonly behind: number;
  readonly verb: Node;
}

/**
 * „Sie **habe**, so schreibt die Autorin, den Vater nie **geliebt**“ · „Der Brand **brach**, wie X sagte, im Keller **aus**“ · „Der Täter,
 * heißt es im Bericht, **flüchtete**“: what stands before and behind the insertion is one clause, and the insertion hangs on it.
 */
export function joinInsertions(tree: Tree): Tree {
  const insertion = maybeInsertion(tree);
  const head = insertion && headAround(tree, insertion);
  if (!insertion || !head) return tree;
  const { from, start, end, behind, verb } = insertion;
  const isInside = (index: number): boolean => index >= start && index < end;
  const isAround = (index: number): boolean => index >= from && index < behind && !isInside(index);
  const before = finiteBefore(tree, insertion);
  const helper = before && before !== head ? before : undefined;
  const changes = new Map<number, Change>();
  const above = [verb, helper, head].find(
    (node) => node && !(node.head >= from && node.head < behind),
  );
  const first = from > 0 ? topOf(tree, from - 1) : undefined;
  if (first && above && !(above.head >= 0 && above.head < from) && first.head >= from)
    changes.set(first.index, { head: above.head, deprel: above.deprel });
  if (first) changes.set(head.index, { head: first.index, deprel: 'conj' });
  else if (above && above !== head)
    changes.set(head.index, { head: above.head, deprel: above.deprel });
  const label = lower(tree.nodes[start] as Node) === 'wie' ? 'advcl' : 'parataxis';
  if (verb.head !== head.index || verb.deprel !== label || !isFinite(verb))
    changes.set(verb.index, { head: head.index, deprel: label, feats: finiteFeats(verb) });
  if (helper && helper.head !== head.index)
    changes.set(helper.index, { head: head.index, deprel: helperLabel(head), upos: 'AUX' });
  for (const node of tree.nodes.slice(0, behind)) {
    if (changes.has(node.index) || node === head || node.head < 0) continue;
    const strays = isAround(node.index) && (isInside(node.head) || node.head === helper?.index);
    if (strays) changes.set(node.index, { head: head.index, deprel: labelOf(node) });
    else if (isInside(node.index) && isAround(node.head) && node !== verb)
      changes.set(node.index, { head: verb.index, deprel: labelOf(node) });
  }
  return changeTree(tree, changes);
}

/** The verb of the clause before *und*. */
function topOf({ nodes }: Tree, end: number): Node | undefined {
  return nodes.find(
    ({ index, head, upos }) => index < end && upos === 'VERB' && (head < 0 || head >= end),
  );
}

/** *wie Zeitungen **melden***: no infinitive. */
function finiteFeats(verb: Node): Node['feats'] {
  return isFinite(verb)
    ? verb.feats
    : { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Pres', VerbForm: 'Fin' };
}

function maybeInsertion(tree: Tree): Insertion | undefined {
  const { nodes } = tree;
  const comma = nodes.findIndex(
    ({ form, index }) => form === ',' && index > 0 && opens(nodes[index + 1]),
  );
  if (comma < 0 || nodes.slice(0, comma).some(isMark)) return undefined;
  const end = nodes.findIndex((node) => node.index > comma && isMark(node));
  if (end < 0 || nodes[end]?.form !== ',' || end - comma > 15) return undefined;
  const next = nodes.findIndex((node) => node.index > end && isMark(node));
  const behind = next < 0 ? nodes.length : next;
  const verb = maybeVerb(tree, comma + 1, end);
  const and = nodes.findLastIndex(({ index, upos }) => index < comma && upos === 'CCONJ');
  const from = nodes.slice(and + 1, comma).some(isFiniteVerb) ? and + 1 : 0;
  return verb && behind - end > 1 ? { from, start: comma + 1, end, behind, verb } : undefined;
}

function isMark({ upos }: Node): boolean {
  return upos === 'PUNCT';
}

function opens(node: Node | undefined): boolean {
  if (node === undefined) return false;
  return (
    node.lower === 'so' ||
    node.lower === 'wie' ||
    node.upos === 'VERB' ||
    node.lower === 'heißt' ||
    node.lower === 'hieß'
  );
}

/** The verb of saying or thinking in *heißt es · so schreibt X · wie X sagte · sagte X*. */
function maybeVerb(tree: Tree, start: number, end: number): Node | undefined {
  const { nodes } = tree;
  const first = nodes[start] as Node;
  const second = nodes[start + 1] as Node;
  if (lower(first) === 'wie') {
    if (isCompared(second, nodes[start + 2])) return undefined;
    const last = nodes.slice(start + 1, end).findLast((node) => isTelling(tree, node));
    return last && end - last.index <= 2 ? last : undefined;
  }
  const verb = lower(first) === 'so' ? second : first;
  const subject = nodes[verb.index + 1];
  if (!isTelling(tree, verb) || !subject || subject.index >= end) return undefined;
  return subject.upos === 'ADP' || isMark(subject) ? undefined : verb;
}

/** *wie ihn die Linken verlangen, wie es im Vertrag steht* */
function isCompared(second: Node, third: Node | undefined): boolean {
  if (/^(ihn|ihm|ihnen)$/.test(lower(second))) return true;
  return /^(sie|es)$/.test(lower(second)) && /^(DET|NOUN|PROPN|PRON)$/.test(third?.upos ?? '');
}

function isTelling(tree: Tree, node: Node): boolean {
  if (!/^(VERB|AUX)$/.test(node.upos) || node.feats['VerbForm'] === 'Part') return false;
  if (/^(heißt|hieß|hervorgeh.|hervorging)$/.test(lower(node))) return true;
  return maybeAttitude(lemmaOfVerb(tree, node.index))?.attributed === true;
}

/** The verb of the sentence around: behind an auxiliary the last participle or infinitive, else the inflected one. */
function headAround(tree: Tree, insertion: Insertion): Node | undefined {
  const { nodes } = tree;
  const { end, behind } = insertion;
  const rest = nodes.slice(end + 1, behind);
  const before = finiteBefore(tree, insertion);
  if (!before) return finiteBehind(tree, insertion);
  if (maybeAuxiliaryForm(lower(before)) === undefined) {
    const last = rest.at(-1) as Node;
    return particles.has(lower(last)) && last.upos !== 'VERB' ? before : undefined;
  }
  if (isWhole(tree, insertion) || /^(dass|ob|weil|wenn|warum)$/.test(lower(rest[0] as Node)))
    return undefined;
  if (rest.some((node) => node !== rest.at(-1) && isFiniteVerb(node))) return undefined;
  const known = rest.find(({ index }) => index === before.head);
  if (known) return known;
  const verb = rest.findLast(
    (node) =>
      node.upos === 'VERB' &&
      (!isFinite(node) || (node === rest.at(-1) && /[nt]$/.test(lower(node)))) &&
      !/^(als|wie)$/.test(nodes[node.index - 1]?.lower ?? '') &&
      !rest.some((each) => isAbove(each, node)),
  );
  return verb ?? maybePredicate(rest, before);
}

/** „Er habe nie **verstanden**, sagt er, …“: what stands before the insertion has its full verb. */
function isWhole({ nodes }: Tree, { from, start }: Insertion): boolean {
  return nodes
    .slice(from, start - 1)
    .some(
      (node) =>
        (node.upos === 'VERB' && !isFinite(node)) ||
        (/^(aux|aux:pass|cop)$/.test(node.deprel) && node.head < start && node.head >= from),
    );
}

/** *zahlungsunfähig* behind *sei* */
function maybePredicate(rest: readonly Node[], finite: Node): Node | undefined {
  if (maybeAuxiliaryForm(lower(finite))?.lemma !== 'sein') return undefined;
  const last = rest.at(-1);
  return last && last.upos === 'ADJ' ? last : undefined;
}

/** Is a word the full verb that another one helps? */
function isAbove(full: Node, node: Node): boolean {
  return full.index === node.head && /^(aux|aux:pass)$/.test(node.deprel);
}

/** „Der Vereinschef, …, **habe** Spenden **veruntreut**“: the verb straight behind the insertion, or what it helps. */
function finiteBehind(tree: Tree, { from, start, end, behind }: Insertion): Node | undefined {
  const finite = tree.nodes[end + 1] as Node;
  const isBare = tree.nodes.slice(from, start - 1).every(({ upos }) => !/^(VERB|AUX)$/.test(upos));
  if (!isBare || !isFiniteVerb(finite)) return undefined;
  let head = finite;
  while (/^(aux|aux:pass|cop)$/.test(head.deprel) && head.head > end && head.head < behind)
    head = tree.nodes[head.head] as Node;
  return head;
}

function finiteBefore(tree: Tree, { from, start }: Insertion): Node | undefined {
  return tree.nodes.slice(from, start - 1).find(isFiniteVerb);
}

function helperLabel(head: Node): string {
  return head.upos === 'VERB' ? 'aux' : 'cop';
}

/** What was a clause for the parser is only a phrase. */
function labelOf(node: Node): string {
  if (!/^(ccomp|parataxis|dep|conj|appos|root)$/.test(node.deprel)) return node.deprel;
  if (!/^(NOUN|PROPN|PRON)$/.test(node.upos)) return node.deprel;
  return 'nsubj';
}

/** „Die Pläne seien nicht reif, **so der Landrat** weiter“: no second predicate; what stands around it is one clause. */
export function markSources(tree: Tree): Tree {
  const marked = changeWords(tree, (node) => {
    const so = node.deprel === 'conj' ? dependent(tree, node.index, 'advmod') : undefined;
    const isSource =
      so !== undefined &&
      lower(so) === 'so' &&
      /^(NOUN|PROPN)$/.test(node.upos) &&
      nodeAt(tree, so.index - 1).form === ',' &&
      dependent(tree, node.index, 'cop', 'aux', 'cc') === undefined;
    return isSource ? { deprel: 'parataxis' } : undefined;
  });
  return joinAroundSource(marked);
}
