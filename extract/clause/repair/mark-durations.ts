import type { Node, Tree } from '../../parser/tree.ts';
import { isPenalty, isTimeWord, takesDuration } from '../lexicon/time-nouns.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { changeWords } from './change-tree.ts';

/**
 * Amounts of time and other measures.
 * „dauert **drei Jahre**“: with verbs of lasting and demanding it is the object ·
 * „zu zehn Jahren **Haft**“, „40.000 Euro **Schmerzensgeld**“: the bare noun behind a measure is what is measured.
 */
export function markDurations(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isMore(tree, node)) return { head: node.index - 1, deprel: 'amod' };
    if (isFurther(tree, node)) return { deprel: 'nmod' };
    const penalty = maybePenalty(tree, node);
    if (penalty) return { head: penalty.head, deprel: 'obl' };
    const measure = maybeMeasure(tree, node);
    if (measure) return { head: measure.index, deprel: 'nmod' };
    const threat = maybeThreat(tree, node);
    if (threat) return threat;
    if (isSum(tree, node)) return { deprel: 'obj' };
    if (isImpending(tree, node)) return { deprel: 'nsubj' };
    const verb = isDuration(tree, node) ? tree.nodes[node.head] : undefined;
    return verb?.upos === 'VERB' && takesDuration(lemmaOfVerb(tree, verb.index))
      ? { deprel: 'obj' }
      : undefined;
  });
}

/** „Ihm drohen **acht Jahre** Haft“: what is measured threatens, and the one without a preposition is threatened. */
function maybeThreat(tree: Tree, node: Node): { readonly deprel: string } | undefined {
  const verb = tree.nodes[node.head];
  if (verb?.upos !== 'VERB' || !/^droh(t|en|te|ten)$/.test(lower(verb))) return undefined;
  const threat = isThreat(tree, node)
    ? node
    : dependents(tree, verb.index, 'obl', 'obj', 'nsubj').find((each) => isThreat(tree, each));
  if (!threat) return undefined;
  if (threat === node) return { deprel: 'nsubj' };
  return node.deprel === 'nsubj' ? { deprel: 'obl:arg' } : undefined;
}

function isThreat(tree: Tree, node: Node): boolean {
  return (
    measures.has(node.lower) &&
    /^(obl|obj|nsubj)$/.test(node.deprel) &&
    dependent(tree, node.index, 'nummod') !== undefined &&
    dependent(tree, node.index, 'case') === undefined
  );
}

/** „spart **bis zu 300 Euro**“: a sum without a preposition is the object, when there is none. */
function isSum(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'obl') return false;
  const verb = tree.nodes[node.head];
  return (
    (measures.has(node.lower) || isDistance(node, verb)) &&
    !isTimeWord(node.form) &&
    verb?.upos === 'VERB' &&
    !hasObject(tree, verb) &&
    dependent(tree, node.index, 'nummod') !== undefined &&
    dependent(tree, node.index, 'case') === undefined
  );
}

/** „zwei Jahren und **drei Monaten** Haft“ are one penalty. */
function isFurther(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'conj' &&
    isTimeWord(node.form) &&
    isTimeWord(tree.nodes[node.head]?.form ?? '') &&
    isPenalty(tree.nodes[node.index + 1]?.form ?? '')
  );
}

/** „Ihm drohen **acht Jahre** Haft“: a penalty is no time. */
function isImpending(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.head];
  return (
    node.deprel === 'obl' &&
    isTimeWord(node.form) &&
    verb?.upos === 'VERB' &&
    /^(droht|drohen|drohe|drohten)$/.test(lower(verb)) &&
    dependent(tree, node.index, 'case') === undefined &&
    isPenalty(tree.nodes[node.index + 1]?.form ?? '')
  );
}

/** „zahlt 140 Euro **mehr**“, „braucht vierzig Minuten **länger**“. */
function isMore(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'advmod') return false;
  const measure = tree.nodes[node.index - 1];
  return (
    /^(mehr|weniger|länger|höher|kürzer|schneller|weiter)$/.test(lower(node)) &&
    measure !== undefined &&
    measure.head === node.head &&
    /^(obj|obl)$/.test(measure.deprel) &&
    measures.has(measure.lower) &&
    dependent(tree, measure.index, 'nummod') !== undefined
  );
}

/** „legten **bis zu 90 Kilometer** zurück“. */
function isDistance({ form }: Node, verb: Node | undefined): boolean {
  return (
    /^(kilometer|meter|seemeilen|meilen)$/i.test(form) &&
    verb !== undefined &&
    /^(leg|lief|lauf|läuf|wander|schwamm|schwimm|fuhr|fähr|fahr|flog|flieg|ging|geh|marschier|paddel|radel)/.test(
      lower(verb),
    )
  );
}

function hasObject(tree: Tree, verb: Node): boolean {
  return dependent(tree, verb.index, 'obj') !== undefined;
}

function isDuration(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'obl' &&
    isTimeWord(node.form) &&
    dependent(tree, node.index, 'case') === undefined &&
    dependent(tree, node.index, 'nummod') !== undefined
  );
}

/** „zu **drei Jahren** Haft“ with the measure below its noun: the noun, whose place it takes. */
function maybePenalty(tree: Tree, measure: Node): Node | undefined {
  const noun = tree.nodes[measure.index + 1];
  return noun?.index === measure.head &&
    measure.deprel === 'nmod' &&
    isPenalty(noun.form) &&
    dependent(tree, measure.index, 'case') !== undefined
    ? noun
    : undefined;
}

/** The counted measure straight before a noun that has no words of its own. */
function maybeMeasure(tree: Tree, node: Node): Node | undefined {
  if (node.upos !== 'NOUN' || !phrases.has(node.deprel)) return undefined;
  const measure = tree.nodes[node.index - 1];
  if (
    !measure ||
    !measures.has(measure.lower) ||
    tree.children[node.index]?.some((at) => at < node.index)
  )
    return undefined;
  const joined = measure.deprel === 'conj' && measures.has(tree.nodes[measure.head]?.lower ?? '');
  const turned = maybePenalty(tree, measure) === node;
  if (node.head !== measure.head && node.head !== measure.index && !joined && !turned)
    return undefined;
  const counted = dependent(tree, measure.index, 'nummod') !== undefined;
  return counted && (!isTimeWord(measure.form) || isPenalty(node.form)) ? measure : undefined;
}

const phrases: ReadonlySet<string> = new Set(
  'obj obl obl:arg nsubj nsubj:pass appos dep conj'.split(' '),
);
const measures: ReadonlySet<string> = new Set(
  'jahren jahre monaten monate wochen woche tagen tage stunden stunde euro dollar franken liter tonnen tonne kilo kilogramm gramm hektar dutzend'.split(
    ' ',
  ),
);
