import type { Node, Tree } from '../../parser/tree.ts';
import { findCases, isCaseThinkable } from '../case.ts';
import { dependent, dependents, hasCase, isNoun, lower, nodeAt } from '../navigate.ts';
import { isAmountOfTime, isTimeWord, isYear } from '../lexicon/time-nouns.ts';
import { type Change, type Changes, changeTree } from './change-tree.ts';
import { maybeDenied } from './denied-gap.ts';
import { maybeJudged } from './judged-gap.ts';
import { type Gap, headOf, isNumber, subjectOf, verbBefore } from './gap-parts.ts';

/**
 * „Anna kaufte ein Haus **und Peter ein Auto**“ · „baut in Ungarn ein Werk **und in Polen ein Lager**“ · „Kiel bekommt Busse,
 * **Ulm Bahnen**“: two phrases behind *und* or a comma without a verb are a clause that shares the verb before. The first becomes its conjunct, the second an orphan.
 */
export function markGaps(tree: Tree): Tree {
  let current = tree;
  for (const { index, form } of tree.nodes) {
    const isJoint = form === ',' || form === 'und';
    const gap = isJoint ? maybeGap(current, nodeAt(current, index)) : undefined;
    if (!gap) continue;
    const joined = changeTree(
      current,
      new Map([[gap.first.index, { head: gap.verb.index, deprel: 'conj' }]]),
    );
    current = changeTree(joined, changesOf(gap));
  }
  return current;
}

/** What follows from the first phrase of a gap being a conjunct. */
function changesOf({ verb, first, second, count, others, object, later }: Gap): Changes {
  const changes = new Map<number, Change>([
    [second.index, { head: first.index, deprel: isNoun(verb) ? 'advmod' : 'orphan' }],
  ]);
  if (count)
    changes.set(count.index, {
      head: verb.index,
      deprel: count.upos === 'NUM' ? 'obj' : 'discourse',
    });
  for (const other of others) changes.set(other.index, { head: first.index, deprel: 'obl' });
  if (object) changes.set(object.index, { deprel: 'obj' });
  if (later) changes.set(later.index, { head: first.index });
  return changes;
}

function maybeGap(tree: Tree, und: Node): Gap | undefined {
  const denied = und.form === ',' ? (maybeDenied(tree, und) ?? maybeJudged(tree, und)) : undefined;
  if (denied) return denied;
  const [one, two, ...others] = phrasesBehind(tree, und) ?? [];
  if (!one || !two || others.some((other) => !other.preposition)) return undefined;
  const verb = verbBefore(tree, und);
  const first = isBareTime(one) ? one.words.at(one.words.length > 1 ? 1 : 0) : headOf(one.words);
  const second = headOf(two.words);
  if (!verb || !first || !second) return undefined;
  if (two.preposition)
    return !one.preposition &&
      others.length === 0 &&
      isOther(tree, { verb, first, second, others: [] }, und)
      ? { verb, first, second, others: [] }
      : undefined;
  const count = maybeCount(tree, und, two);
  if (count)
    return isCaseThinkable(tree, first.index, 'Nom') && dependent(tree, verb.index, 'nsubj')
      ? { verb, first, second, others: [], count }
      : undefined;
  const timed = isBareTime(one);
  if (und.form === ',' && !one.preposition && !timed && !isNameAndThing(one, two)) return undefined;
  const parallel = timed
    ? hasTime(tree, verb, und) && isCaseThinkable(tree, second.index, 'Acc')
    : one.preposition
      ? hasPhraseWith(tree, one.preposition, { verb, und, second })
      : hasBothBefore(tree, verb, und) &&
        isCaseThinkable(tree, first.index, 'Nom') &&
        isCaseThinkable(tree, second.index, 'Acc');
  const behind = timed ? [] : others.flatMap(({ words }) => headOf(words) ?? []);
  const later = timed ? one.words[2] : undefined;
  const object = timed ? objectBefore(tree, verb, und) : undefined;
  return parallel
    ? { verb, first, second, others: behind, ...(object && { object }), ...(later && { later }) }
    : undefined;
}

/** Behind a comma the next of a list is likelier: a gap is a name with a thing or a number, or two nouns with articles. */
function isNameAndThing(one: Phrase, two: Phrase): boolean {
  const [first, second] = [one.words[0], two.words[0]];
  if (first?.upos === 'DET' && second?.upos === 'DET')
    return !/^(ein|des|der)/.test(lower(first)) && /^(einen|den|ein|eine|das)$/.test(lower(second));
  if (first?.upos === 'DET' && isShare(two)) return /^(die|das|der)$/.test(lower(first));
  return (
    one.words.every((word) => word.upos === 'PROPN') &&
    !two.words.some((word) => word.upos === 'PROPN')
  );
}

/** „Der Kreis hält 60 Prozent, **die Stadt 40 Prozent**“ */
function isShare({ words }: Phrase): boolean {
  return words[0]?.upos === 'NUM' && words[1]?.form === 'Prozent';
}

interface Phrase {
  readonly words: Node[];
  readonly preposition: string | undefined;
}

/** The phrases up to the end of the clause; undefined when something else than phrases stands there. */
function phrasesBehind(tree: Tree, und: Node): Phrase[] | undefined {
  const phrases: Phrase[] = [];
  for (const node of tree.nodes.slice(und.index + 1)) {
    if (partEnds.has(node.form) || (phrases.length > 1 && lower(node) === 'und')) break;
    if (!phraseTags.has(node.upos) && lower(node) !== 'als') return undefined;
    const last = phrases.at(-1);
    if (!last || opensPhrase(tree, last, node))
      phrases.push({ words: [node], preposition: isMark(node) ? lower(node) : undefined });
    else last.words.push(node);
  }
  return phrases.every(({ words }) => words.some(isNoun) || words.every(isNumber))
    ? phrases
    : undefined;
}

const phraseTags: ReadonlySet<string> = new Set('DET ADJ NUM NOUN PROPN ADP'.split(' '));

const partEnds: ReadonlySet<string> = new Set('. , ; : ! ?'.split(' '));

/** A preposition, or an article, number or adjective behind a noun; a genitive goes on (*das Werk der Firma*). */
function opensPhrase(tree: Tree, last: Phrase, node: Node): boolean {
  if (isBareTime(last)) return node.upos === 'DET';
  if (isAmountBefore(last, node)) return false;
  if (!last.words.some(isNoun) || isMeasured(last, node)) return false;
  if (node.upos === 'PROPN' && isTimeWord(last.words.at(-1)?.form ?? '')) return true;
  if (isNoun(node)) return isBareObject(last.words, node);
  return !(node.upos === 'DET' && isGenitive(tree, node));
}

/** „kaufte 2018 ein Haus **und 2021** ein Boot“, „…, **zwei Jahre später** ein Pferd“ */
function isBareTime({ words }: Phrase): boolean {
  const [first, second] = words;
  if (words.length === 1) return isYear(first?.form ?? '');
  return words.length === 3 && isAmountOfTime(second?.form ?? '') && words[2]?.lower === 'später';
}

/** „zwei Jahre **später**“ */
function isAmountBefore({ words }: Phrase, { lower: word }: Node): boolean {
  return word === 'später' && words.length === 2 && isAmountOfTime(words[1]?.form ?? '');
}

/** Has the verb a year or another time of its own before the gap? */
function hasTime(tree: Tree, verb: Node, und: Node): boolean {
  return dependents(tree, verb.index, 'obl').some(
    ({ index, form }) => index < und.index && (isYear(form) || isTimeWord(form)),
  );
}

/** „kaufte 2018 **den Konkurrenten** und 2021 die Gießerei“ */
function objectBefore(tree: Tree, verb: Node, und: Node): Node | undefined {
  const before = dependents(tree, verb.index, 'obj', 'obl:arg').filter(
    ({ index }) => index < und.index,
  );
  return before.length === 1 && isCaseThinkable(tree, before[0]?.index ?? 0, 'Acc')
    ? before[0]
    : undefined;
}

function isMark(node: Node): boolean {
  return node.upos === 'ADP' || lower(node) === 'als';
}

/** „ihre drei Jahre **ältere** Schwester“ */
function isMeasured({ words }: Phrase, node: Node): boolean {
  const [number, unit] = words.slice(-2);
  return (
    node.upos === 'ADJ' &&
    number?.upos === 'NUM' &&
    unit !== undefined &&
    /^(jahre?|monate?|wochen?|tage?|meter|zentimeter|kilometer|kilo|prozent|grad)$/i.test(unit.form)
  );
}

/** „und ihre Tochter **Mähdrescher**“, „, Spanien **Munition**“: a bare plural or substance behind a name or a noun with its article. */
function isBareObject(words: readonly Node[], node: Node): boolean {
  const before = words.at(-1);
  return (
    node.upos === 'NOUN' &&
    before !== undefined &&
    (before.upos === 'PROPN' ||
      (words[0]?.upos === 'DET' && isNoun(before)) ||
      /^(norden|süden|osten|westen)$/i.test(before.form)) &&
    !/^(million|milliarde|prozent|euro|dollar)/i.test(node.form)
  );
}

function isGenitive(tree: Tree, article: Node): boolean {
  if (/^(des|eines|einer|dessen|deren)$/.test(lower(article))) return true;
  return lower(article) === 'der' && tree.nodes[article.head]?.feats['Case'] !== 'Nom';
}

function hasBothBefore(tree: Tree, verb: Node, und: Node): boolean {
  const before = (...labels: string[]) =>
    dependents(tree, verb.index, ...labels).some((node) => node.index < und.index);
  return before('nsubj') && before('obj', 'xcomp');
}

/** Behind a comma the phrase before has to be the first of its clause: „**Im Osten** siegte die Linke, im Westen die FDP“. */
function hasPhraseWith(
  tree: Tree,
  preposition: string,
  { verb, und, second }: { verb: Node; und: Node; second: Node },
): boolean {
  const [first] = tree.nodes;
  if (und.form === ',' && (!first || lower(first) !== preposition || isRelated(tree, second)))
    return false;
  return dependents(tree, verb.index, 'obl').some(
    (node) => node.index < und.index && hasCase(tree, node.index, preposition),
  );
}

/** A clause with its own relative or a verb behind it is no gap. */
function isRelated(tree: Tree, second: Node): boolean {
  return dependent(tree, second.index, 'acl', 'cop') !== undefined;
}

/** „Kiel verlor gegen Ulm, **Rostock gegen Jena**“: another subject with another phrase of the same preposition, and no object before. */
function isOther(tree: Tree, { verb, first, second }: Gap, und: Node): boolean {
  const mark = dependent(tree, second.index, 'case');
  const before = tree.nodes[und.index - 1];
  const article = dependent(tree, first.index, 'det');
  if (!mark || !before || before.upos === 'VERB' || dependent(tree, verb.index, 'obj'))
    return false;
  if (article ? !/^(die|das|der)$/.test(lower(article)) : first.upos !== 'PROPN') return false;
  return (
    findCases(tree, first.index).includes('Nom') &&
    first.name?.type === subjectOf(tree, verb)?.name?.type &&
    dependents(tree, verb.index, 'obl', 'obl:arg', 'xcomp').some(
      (node) =>
        node.index < und.index && node.index > verb.index && hasCase(tree, node.index, lower(mark)),
    )
  );
}

/** A number or an adjective without its noun before the comma, and one with it behind. */
function maybeCount(tree: Tree, { index, form }: Node, two: Phrase): Node | undefined {
  const before = form === ',' ? tree.nodes[index - 1] : undefined;
  const [opening] = two.words;
  if (!before || before.upos !== opening?.upos) return undefined;
  if (before.upos === 'NUM') return tree.nodes[before.head]?.upos === 'VERB' ? before : undefined;
  const isQuality =
    before.upos === 'ADJ' && before.form.endsWith('e') && two.words.at(-1)?.upos === 'NOUN';
  return isQuality && tree.nodes[index - 2]?.upos === 'VERB' ? before : undefined;
}
