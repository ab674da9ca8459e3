import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { isZuForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, lower, subtree } from '../navigate.ts';
import { isFinite, isReportedForm, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';
import { raiseBehindClause } from './raise-behind-clause.ts';

/**
 * „ein Pilot, der flog, aber bei Ulm abstürzte“: a second clause behind *und, aber* that hangs on the same word as
 * the first is its conjunct.
 */
export function joinClauses(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.deprel === 'advcl' && isLeftOpen(tree, node)) return { deprel: 'ccomp' };
    const told = node.deprel === 'advcl' ? nounToldOf(tree, node) : undefined;
    if (told) return { head: told.index, deprel: 'acl', feats: inflected(tree, node) };
    const timed = maybeTimed(tree, node);
    if (timed) return timed;
    const first = isJoined(tree, node) ? siblingBefore(tree, node) : undefined;
    return first && { head: first.index, deprel: 'conj' };
  });
}

/** „hatten **die Länder** gedrängt, **in denen** die Betriebe groß **sind**“: straight behind the verb at the end, it tells of the noun before. */
function nounToldOf(tree: Tree, { head, index }: Node): Node | undefined {
  const comma = tree.nodes[head + 1];
  const pronoun = tree.nodes[head + 3];
  if (comma?.form !== ',' || tree.nodes[head + 2]?.upos !== 'ADP' || !pronoun) return undefined;
  if (pronoun.upos !== 'PRON' || pronoun.head !== index || pronoun.index > index - 2)
    return undefined;
  if (!/^(?:de[rmn]|die|denen)$/.test(pronoun.lower)) return undefined;
  const noun = dependents(tree, head, 'nsubj', 'nsubj:pass', 'obj', 'obl').findLast(
    (other) => other.index < head,
  );
  if (!noun || noun.upos !== 'NOUN' || finiteOf(tree, tree.nodes[head] as Node) > noun.index)
    return undefined;
  const isMany = noun.feats['Number'] === 'Plur';
  return pronoun.lower !== 'denen' || isMany ? noun : undefined;
}

/** A verb alone at the end of a clause is no infinitive. */
function inflected(tree: Tree, { feats, index }: Node): Node['feats'] {
  const isAlone = dependent(tree, index, 'aux', 'aux:pass', 'cop') === undefined;
  return isAlone && feats['VerbForm'] === 'Inf' ? { ...feats, VerbForm: 'Fin' } : feats;
}

/** „ließ ausdrücklich offen, **wer** recht hat“: what is left open, said or cleared up behind the verb. */
function isLeftOpen(tree: Tree, { head, index, upos }: Node): boolean {
  const verb = tree.nodes[head];
  if (upos !== 'VERB' || verb?.upos !== 'VERB' || verb.index > index) return false;
  const first = subtree(tree, index).find((at) => tree.nodes[at]?.upos !== 'PUNCT') ?? index;
  const word = tree.nodes[first] as Node;
  return (
    (asking.has(word.lower) ||
      (word.upos === 'ADP' &&
        /^(wem|wen|welche[mnrs]?)$/.test(tree.nodes[first + 1]?.lower ?? ''))) &&
    tree.nodes[first - 1]?.form === ',' &&
    dependent(tree, head, 'ccomp', 'obj', 'csubj') === undefined &&
    leavingOpen.test(lemmaOfVerb(tree, head))
  );
}

const asking: ReadonlySet<string> = new Set(
  'wer wen wem wessen was warum wann woher wohin'.split(' '),
);

const leavingOpen =
  /^(offenlassen|klären|aufklären|mitteilen|verraten|sagen|wissen|erklären|erläutern|herausfinden|ermitteln|prüfen|untersuchen|entscheiden|berichten|schildern)$/;

/** „eine Insel, die entstanden ist, **als** der Fluss **sein Bett verlagerte**“: a clause of time is of a verb, not of the noun before. */
function maybeTimed(tree: Tree, node: Node): Change | undefined {
  if (node.deprel !== 'acl' || node.upos !== 'VERB') return undefined;
  const mark = dependent(tree, node.index, 'mark');
  if (!mark || !/^(als|nachdem|bevor|sobald|seitdem|obwohl)$/.test(mark.lower)) return undefined;
  if (!dependent(tree, node.index, 'nsubj', 'nsubj:pass')) return undefined;
  const next = tree.nodes[mark.index + 1];
  if (!next || isFinite(next) || /^(ob|wenn)$/.test(next.lower)) return undefined;
  const above = siblingBefore(tree, node)?.index ?? verbAbove(tree, node);
  return tree.nodes[above]?.upos === 'VERB' && above < node.index
    ? { head: above, deprel: 'advcl' }
    : undefined;
}

/** „sagte zu, das Dach **zu erneuern**, doch die Zahl der Schüler **sinkt**“: an inflected verb with a subject goes on with no infinitive. */
export function raiseInflected(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.deprel !== 'conj' || node.upos !== 'VERB' || !isFinite(node)) return undefined;
    const infinitive = tree.nodes[node.head] as Node;
    const isMeant =
      infinitive.index < node.index &&
      /^(xcomp|ccomp|advcl|acl)$/.test(infinitive.deprel) &&
      (isZuForm(lower(infinitive)) || tree.nodes[infinitive.index - 1]?.lower === 'zu') &&
      dependent(tree, infinitive.index, 'aux', 'cop') === undefined &&
      dependent(tree, node.index, 'nsubj', 'nsubj:pass') !== undefined &&
      dependent(tree, node.index, 'mark', 'aux') === undefined;
    return isMeant ? { head: verbAbove(tree, infinitive) } : undefined;
  });
}

/** The verb that an infinitive hangs on, perhaps through a noun: *hat **vor** zu gehen, hat den Plan zu gehen*. */
function verbAbove(tree: Tree, infinitive: Node): number {
  let at = infinitive.head;
  while (tree.nodes[at]?.upos === 'NOUN' && (tree.nodes[at]?.head ?? -1) >= 0)
    at = (tree.nodes[at] as Node).head;
  return at;
}

function isJoined(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'acl' && node.deprel !== 'advcl') return false;
  return (
    node.upos === 'VERB' &&
    dependent(tree, node.index, 'cc') !== undefined &&
    !dependent(tree, node.index, 'nsubj', 'nsubj:pass', 'mark')
  );
}

function siblingBefore(tree: Tree, node: Node): Node | undefined {
  return dependents(tree, node.head, node.deprel).findLast(
    (other) => other.index < node.index && other.index > node.head,
  );
}

/** „teilte mit, er beobachte den Fall, **sehe** aber keinen Grund“: Konjunktiv goes on from Konjunktiv, not from the verb of saying. */
export function joinReported(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.deprel !== 'conj' || !isReported(tree, node)) return undefined;
    if (isHeld(tree, node)) return { deprel: 'ccomp' };
    const saying = sayingBefore(tree, node);
    if (saying) return { head: saying.index, deprel: 'ccomp' };
    const first = hasOwnSubject(tree, node) ? undefined : reportedBefore(tree, node);
    return first && { head: first.index };
  });
}

/** „wies das zurück **und erklärte, sein Land halte** sich daran“: behind a second verb, of saying, and its comma stands what that one says. */
function sayingBefore(tree: Tree, node: Node): Node | undefined {
  if (!dependent(tree, node.index, 'nsubj', 'nsubj:pass')) return undefined;
  const saying = dependents(tree, node.head, 'conj').findLast(({ index }) => index < node.index);
  if (!saying || isReported(tree, saying) || !isSaying(lemmaOfVerb(tree, saying.index)))
    return undefined;
  if (dependent(tree, saying.index, 'obj', 'ccomp', 'parataxis')) return undefined;
  const first = subtree(tree, node.index)
    .map((word) => tree.nodes[word] as Node)
    .find(({ upos }) => upos !== 'PUNCT');
  return first && first.lower !== 'und' && tree.nodes[first.index - 1]?.form === ','
    ? saying
    : undefined;
}

/** „kam zu dem **Schluss, er sei** gesund“: straight behind an opinion stands what it is. */
function isHeld(tree: Tree, node: Node): boolean {
  const subject = dependent(tree, node.index, 'nsubj', 'nsubj:pass');
  if (!subject || dependent(tree, node.index, 'cc') !== undefined) return false;
  const [first] = subtree(tree, subject.index);
  const opinion = tree.nodes[(first ?? subject.index) - 2];
  return (
    tree.nodes[(first ?? subject.index) - 1]?.form === ',' &&
    opinion?.head === node.head &&
    /^(ansicht|meinung|auffassung|überzeugung|standpunkt|schluss|ergebnis|eindruck|erkenntnis)$/.test(
      opinion.lower,
    )
  );
}

/**
 * „**Ein Team** sei alarmiert worden, **habe** aber niemanden gefunden, so X“ · „**Sie** hatte sich gesträubt, **stimmte** aber zu“: the second
 * goes on with the subject of the first.
 */
export function raiseReported(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    const first =
      node.upos === 'VERB' && !hasOwnSubject(tree, node) && goesOn(tree, node)
        ? dependent(tree, node.index, 'ccomp', 'parataxis', 'advcl')
        : undefined;
    if (!first || first.index > node.index || !opens(tree, node, first)) continue;
    changes.set(first.index, { head: node.head, deprel: node.deprel });
    changes.set(node.index, { head: first.index, deprel: 'conj' });
  }
  return raiseBehindClause(raiseMain(changeTree(tree, changes)));
}

/** Konjunktiv, or an inflected verb without a subject that is none of saying: *…, hieß es*. */
function goesOn(tree: Tree, node: Node): boolean {
  if (isReported(tree, node)) return true;
  return (
    isFinite(node) &&
    dependent(tree, node.index, 'aux', 'aux:pass', 'cop', 'expl', 'csubj') === undefined &&
    !isSaying(lemmaOfVerb(tree, node.index))
  );
}

/** Does the inflected verb stand behind the comma that ends the first clause, which has a subject? */
function opens(tree: Tree, node: Node, first: Node): boolean {
  const finite = finiteOf(tree, node);
  const subject = dependent(tree, first.index, 'nsubj', 'nsubj:pass');
  return (
    (isReported(tree, first) || (!isReported(tree, node) && isInOrder(tree, first, finite))) &&
    dependent(tree, first.index, 'mark') === undefined &&
    subject !== undefined &&
    lower(subject) !== 'wer' &&
    finiteOf(tree, first) > 0 &&
    finite > first.index &&
    tree.nodes[finite - 1]?.form === ','
  );
}

/** Is its verb the second phrase and not its last word: no *Wie er das schaffte, blieb offen*? */
function isInOrder(tree: Tree, first: Node, comma: number): boolean {
  const opening = subtree(tree, first.index)
    .map((word) => tree.nodes[word] as Node)
    .find(({ upos }) => upos !== 'PUNCT');
  return (
    opening !== undefined &&
    !/^(w|dass|ob|als|da|bevor|je)/.test(opening.lower) &&
    finiteOf(tree, first) < comma - 2
  );
}

function finiteOf(tree: Tree, { index }: Node): number {
  return Math.min(
    index,
    ...dependents(tree, index, 'aux', 'aux:pass', 'cop').map((helper) => helper.index),
  );
}

function hasOwnSubject(tree: Tree, { index }: Node): boolean {
  return dependent(tree, index, 'nsubj', 'nsubj:pass', 'mark') !== undefined;
}

function reportedBefore(tree: Tree, node: Node): Node | undefined {
  const above = tree.nodes[node.head];
  if (above === undefined || isReported(tree, above)) return undefined;
  return dependents(tree, above.index, 'ccomp', 'parataxis').findLast(
    (other) => other.index < node.index && other.index > above.index && isReported(tree, other),
  );
}

function isReported(tree: Tree, node: Node): boolean {
  const helpers = dependents(tree, node.index, 'aux', 'aux:pass', 'cop');
  if (helpers.length === 0) return node.upos === 'VERB' && isReportedForm(node);
  return helpers.some((helper) => maybeAuxiliaryForm(lower(helper))?.mood === 'reported');
}

/** „könnte versuchen, den Bau **zu verhindern**, sie **besitzt** aber nichts“: a main clause behind an infinitive is no second content. */
function raiseMain(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.deprel !== 'ccomp' || node.upos !== 'VERB' || !isFinite(node)) return undefined;
    const above = tree.nodes[node.head];
    const subject = dependent(tree, node.index, 'nsubj');
    if (above?.upos !== 'VERB' || !subject || subject.index > node.index) return undefined;
    const isMain =
      above.index < node.index &&
      tree.nodes[subject.index - 1]?.form === ',' &&
      node.index === subject.index + 1 &&
      dependent(tree, node.index, 'mark', 'aux') === undefined &&
      !isReportedForm(node) &&
      dependents(tree, above.index, 'xcomp').some(
        ({ index, lower: form }) =>
          index > above.index &&
          index < node.index &&
          (isZuForm(form) || tree.nodes[index - 1]?.lower === 'zu'),
      );
    return isMain ? { deprel: 'conj' } : undefined;
  });
}
