import type { EntityType } from '../entity/mention.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { TimeExpression } from '../time/interval.ts';
import { isTimeWord, isYear } from './lexicon/time-nouns.ts';
import { isCompassPoint, isPlaceNoun } from './lexicon/places.ts';
import { isGoverned } from './lexicon/valency.ts';
import { isPlace } from './local-phrase.ts';
import { ancestors, dependent, dependents, lower, nodeAt, subtree } from './navigate.ts';
import { maybePreposition, phraseSpan, spanOf } from './phrase.ts';
import { isDated, isMeasure, isMeasuring, isNoTime } from './no-time.ts';
import { findBeginnings } from './since-event.ts';
import { findQuotations } from './repair/find-quotations.ts';
import { lemmaOfVerb } from './verb-form.ts';

/** Kind of thing that a phrase names, where the entity stage knows it. */
export type TypeAt = (head: number) => EntityType | undefined;

/** When and where the clauses of a tree happen. */
export interface Circumstances {
  /** Every temporal phrase by its head. */
  readonly times: ReadonlyMap<number, TimeExpression>;
  /** Every local phrase by its head, with the word it belongs to. */
  readonly places: ReadonlyMap<number, number>;
  /** The word that a temporal phrase belongs to, by its head. */
  readonly hosts: ReadonlyMap<number, number>;
}

/** Sorts temporal and local phrases out, so that they are not taken for objects. */
export function findCircumstances(
  tree: Tree,
  expressions: readonly TimeExpression[],
  typeAt: TypeAt,
): Circumstances {
  const times = new Map<number, TimeExpression>();
  for (const expression of expressions) {
    const head = headOf(tree, expression);
    if (
      head !== undefined &&
      !isMadeThen(tree, expression) &&
      !isNoTime(tree, nodeAt(tree, head)) &&
      !isInName(tree, nodeAt(tree, head))
    )
      times.set(head, withEvent(tree, nodeAt(tree, head), expression));
  }
  for (const node of tree.nodes)
    if (
      !times.has(node.index) &&
      isTimeNoun(tree, node) &&
      !isPartOfTime(node, expressions) &&
      !isNoTime(tree, node) &&
      !isInName(tree, node)
    )
      times.set(node.index, withEvent(tree, node, unresolved(tree, node)));
  for (const [head, time, day] of findBeginnings(tree, times)) {
    times.set(head, time);
    if (day !== undefined) times.delete(day);
  }
  const local = tree.nodes
    .filter(
      (node) =>
        !times.has(node.index) &&
        isPlace(tree, node, typeAt) &&
        !(node.deprel === 'nmod' && spentThere(tree, nodeAt(tree, node.head)) === node),
    )
    .map((node) => node.index);
  const passed = new Set([...times.keys(), ...local]);
  return {
    times,
    places: new Map(local.map((head) => [head, hostOf(tree, head, passed)])),
    hosts: new Map([...times.keys()].map((head) => [head, hostOf(tree, head, passed)])),
  };
}

/** „Briefe **aus** den Jahren 1955 bis 1961“: whatever hangs on what, they are from then. */
function isMadeThen(tree: Tree, { start, text }: TimeExpression): boolean {
  const before = tree.nodes.findLast((node) => node.end <= start);
  return text.startsWith('aus ') || (before !== undefined && lower(before) === 'aus');
}

/** „bis Ende **2030** 40 Schulen“: the year that the parser hangs on another word. */
function isPartOfTime(node: Node, expressions: readonly TimeExpression[]): boolean {
  return (
    node.upos === 'NUM' &&
    expressions.some(({ start, end }) => start < node.start && node.end <= end)
  );
}

/** „der »Rundschau **am Samstag**«“: in quotation marks without a verb stands a name. */
function isInName(tree: Tree, { index }: Node): boolean {
  return findQuotations(tree).some(
    ({ first, last }) =>
      first < index &&
      index <= last &&
      last - first < 8 &&
      tree.nodes.slice(first, last + 1).every(({ upos }) => !/^(VERB|AUX)$/.test(upos)),
  );
}

/** „am Mittwoch in Kiew“, „gestern einmal mehr“: past adverbs and other such phrases up to the word that is meant. */
function hostOf(tree: Tree, head: number, passed: ReadonlySet<number>): number {
  let at = nodeAt(tree, head).head;
  while (
    at >= 0 &&
    nodeAt(tree, at).head >= 0 &&
    (passed.has(at) || nodeAt(tree, at).upos === 'ADV')
  )
    at = nodeAt(tree, at).head;
  return at;
}

/** The topmost word inside a range. */
export function headOf(tree: Tree, span: Span): number | undefined {
  const inside = tree.nodes.filter(
    (node) =>
      node.start >= span.start &&
      node.end <= span.end &&
      node.upos !== 'ADP' &&
      node.upos !== 'PUNCT',
  );
  const tops = inside.filter(
    (node) => !ancestors(tree, node.index).some((at) => inside.some((other) => other.index === at)),
  );
  const top = tops.length > 1 ? tops.find(({ deprel }) => deprel === 'obl') : undefined;
  return (top ?? tops[0] ?? inside[0])?.index;
}

/** *seit Jahren, jeden Dienstag, im Juni*: a time although no date follows from it. */
function isTimeNoun(tree: Tree, node: Node): boolean {
  if (!mayDate(node)) return false;
  if (isHourOfDay(tree, node)) return true;
  if (!isTimeWord(node.form) && !/^(1[0-9]|20)\d\d(er)?$/.test(node.form)) return false;
  if (isMeasure(tree, node) || isReason(tree, node)) return false;
  if (node.upos === 'NUM') return node.deprel !== 'nummod' && node.deprel !== 'obj';
  if (node.deprel === 'obl' || node.deprel === 'advmod') return true;
  if (node.deprel === 'nmod') return maybePreposition(tree, node.index) !== undefined;
  return /^(obj|nsubj|dep)/.test(node.deprel) && isDated(tree, node);
}

/** „**wegen** der späten Stunde“, „**dank** der Jahre in Wien“ */
function isReason(tree: Tree, { index }: Node): boolean {
  const preposition = dependent(tree, index, 'case');
  return preposition !== undefined && reasons.has(preposition.lower);
}

const reasons: ReadonlySet<string> = new Set('wegen aufgrund trotz dank angesichts'.split(' '));

/** „gegen **halb acht**“, „**kurz** nach **fünf**“: an hour without *Uhr*. */
function isHourOfDay(tree: Tree, { upos, deprel, index, lower: form }: Node): boolean {
  if (upos !== 'NUM' || deprel !== 'obl' || !hours.has(form)) return false;
  if (tree.nodes[index - 1]?.lower === 'halb') return true;
  const preposition = dependent(tree, index, 'case');
  return (
    preposition !== undefined &&
    /^(vor|nach)$/.test(preposition.lower) &&
    tree.nodes[preposition.index - 1]?.lower === 'kurz'
  );
}

const hours: ReadonlySet<string> = new Set(
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
);

/** Numbers and phrases of a verb or a noun; most words are neither. */
function mayDate({ upos, deprel }: Node): boolean {
  return upos === 'NUM' || dating.has(deprel);
}

const dating: ReadonlySet<string> = new Set('advmod obl nmod obj nsubj nsubj:pass dep'.split(' '));

/** „**drei Jahre nach der Übernahme**“: an amount of time dates nothing without what it is counted from. */
function withEvent(tree: Tree, node: Node, time: TimeExpression): TimeExpression {
  if (isTaken(tree, node))
    return { start: time.start, end: time.end, text: time.text, from: undefined, to: undefined };
  const there = spentThere(tree, node);
  const zone = node.form === 'Uhr' ? dependent(tree, node.index, 'nmod') : undefined;
  if (zone?.form === 'Zeit' && zone.index === node.index + 2)
    return { ...time, ...upTo(tree, time, zone.end) };
  if (there) return { ...time, ...upTo(tree, time, phraseSpan(tree, there.index).end) };
  const next = tree.nodes.find(({ start }) => start >= time.end);
  // „nach zwei Jahren **Bauzeit**“
  if (
    next?.index === node.index + 1 &&
    maybePreposition(tree, node.index) === 'nach' &&
    isMeasuring(tree, node)
  )
    return { ...time, ...upTo(tree, time, next.end) };
  if (!isTimeWord(node.form) || !next || !/^(vor|nach)$/.test(lower(next))) return time;
  const event = tree.nodes[next.head];
  if (next.deprel !== 'case' || event?.upos !== 'NOUN') return time;
  const isSeason =
    seasons.test(node.form) && !isTimeWord(event.form) && !isForVerb(tree, event, lower(next));
  const isCounted =
    maybePreposition(tree, node.index) === undefined &&
    /^(NUM|DET)$/.test(nodeAt(tree, Math.max(0, node.index - 1)).upos);
  if (!isSeason && !isCounted) return time;
  const { end } = genitiveBehind(tree, event) ?? event;
  return { start: time.start, ...upTo(tree, time, end), from: undefined, to: undefined };
}

function upTo(tree: Tree, { start }: Span, end: number): { end: number; text: string } {
  const offset = tree.sentence.start;
  return { end, text: tree.sentence.text.slice(start - offset, end - offset) };
}

/** „Nach vier Jahren **in einer Halle** sind die Stücke zu sehen“: where they were, they are no more. */
function spentThere(tree: Tree, time: Node): Node | undefined {
  if (!isTimeWord(time.form) || maybePreposition(tree, time.index) !== 'nach') return undefined;
  const isCounted = dependents(tree, time.index, 'nummod', 'det').some(
    ({ upos, lower: form }) => upos === 'NUM' || /^eine[mr]$/.test(form),
  );
  if (!isCounted) return undefined;
  return dependents(tree, time.index, 'nmod').find(
    ({ index }) =>
      index > time.index && /^(in|an|auf|bei)$/.test(maybePreposition(tree, index) ?? ''),
  );
}

/**
 * „hat im Winter **vor einem Abbau** gewarnt“, „wurde im Sommer **vor dem Haus** gefunden“, „trat im Mai **vor die Belegschaft**“: what the verb
 * asks for, a place, and before whom.
 */
function isForVerb(tree: Tree, { head, form, lemma }: Node, preposition: string): boolean {
  if (preposition === 'vor' && (isPlaceNoun(form) || isSomebody(lemma))) return true;
  if (isCompassPoint(form)) return true; // *trieb das Feuer in der Nacht **nach Osten***
  return tree.nodes[head]?.upos === 'VERB' && isGoverned(lemmaOfVerb(tree, head), preposition);
}

function isSomebody(lemma: string): boolean {
  return /^(Person|Group|Organization)$/.test(maybeTypeOfNoun(lemma) ?? '');
}

/** „schafft die Wände **in fünf Tagen**“: says how long it takes. */
function isTaken(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.head];
  return (
    verb?.upos === 'VERB' &&
    isTimeWord(node.form) &&
    maybePreposition(tree, node.index) === 'in' &&
    dependent(tree, node.index, 'nummod') !== undefined &&
    /^(schaff|bewältig|zurückleg|erledig|produzier|herstell|stell|druck|verbrauch|absolvier|leg|sammel|bau)/.test(
      lower(verb),
    )
  );
}

/** „im **Sommer** vor der Wahl“: which one, the event tells. */
const seasons =
  /^(frühjahr|frühling|sommer|herbst|winter|jahr|jahre|monat|monaten|woche|wochen|tag|abend|nacht)$/i;

/** „vor Beginn **der Saison**“ */
function genitiveBehind(tree: Tree, { index }: Node): Span | undefined {
  const genitive = dependents(tree, index, 'nmod').find(
    (node) => node.index > index && maybePreposition(tree, node.index) === undefined,
  );
  return genitive && phraseSpan(tree, genitive.index);
}

function unresolved(tree: Tree, node: Node): TimeExpression {
  const words = subtree(
    tree,
    node.index,
    (word) => word.deprel !== 'acl' && word.deprel !== 'conj' && word.deprel !== 'punct',
  );
  const span = spanOf(tree, words);
  const offset = tree.sentence.start;
  const year = isYear(node.form) ? node.form : undefined;
  return {
    ...span,
    text: tree.sentence.text.slice(span.start - offset, span.end - offset),
    from: year && `${year}-01-01`,
    to: year && `${year}-12-31`,
  };
}
