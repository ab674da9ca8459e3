import type { Clause } from '../clause/clause.ts';
import { startBeforePreposition } from '../clause/before-preposition.ts';
import { isOfOnePredicate } from '../clause/clause-circumstances.ts';
import { isConnective, isLinkingPhrase } from '../clause/lexicon/connectives.ts';
import { isOnly } from '../clause/lexicon/restrictions.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { isNoLonger } from '../clause/phrase-parts.ts';
import { conjuncts, maybePreposition, phraseSpan } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { isSourcePhrase } from '../clause/source.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import {
  clausesOfNouns,
  conditionsOf,
  isInFrame,
  limitedBy,
  localAntecedents,
} from './adjunct-clauses.ts';
import { isTold, type Parts } from './evidence.ts';
import { isOfNextPhrase } from './next-phrase.ts';
import { isTellingParticle, maybeHardly, withCompared } from './particles.ts';

/** The words of a fact's clause that are in none of its parts. */
export interface LeftOut {
  readonly parts: Parts;
  readonly words: readonly Node[];
  /** Heads of the ends of the fact. */
  readonly ends: readonly (number | undefined)[];
  /** Heads of the ends of all facts of the clause. */
  readonly told: ReadonlySet<number>;
}

/**
 * The phrases that the words head, as written: how, how often, with whom, under which condition. What only links the clause to others
 * (*deshalb, auch*), denies or asks is left out: „regelt den Verkehr **strenger**“, „trug **ohne Genehmigung** eine Waffe“.
 */
export function adjunctsAt(reading: Reading, { parts, words, ends, told }: LeftOut): Span[] {
  const { tree, clauses, standings } = reading;
  const around = clauses.find(({ head }) => head === parts.clause);
  if (!around) return [];
  const denied = standings.get(parts.clause)?.negation.phrases;
  const spans = limitedBy(reading, around, parts);
  const shown = words.filter(
    (node) =>
      !told.has(node.index) &&
      (isAdjunct(tree, node) || isTellingParticle(tree, around, node)) &&
      !isInFrame(tree, around, node) &&
      !isOfNextPhrase(tree, node, { told, ends }) &&
      !isOfOnePredicate(tree, around, node.index) &&
      !denied?.has(node.index) &&
      !(denied && denied.size > 0 && isInstead(tree, node)) &&
      !isSource(tree, around, node),
  );
  for (const { index } of shown) spans.push(spanWithPreposition(tree, index));
  const whole = maybeWhole(reading, around);
  if (whole) spans.push(whole);
  const hardly = maybeHardly(reading, parts.clause);
  if (hardly) spans.push(hardly);
  spans.push(...localAntecedents(reading, around, told));
  for (const span of conditionsOf(reading, around)) if (!isTold(span, parts)) spans.push(span);
  spans.push(...clausesOfNouns(reading, around, { ends, shown }));
  return spans.length < 2 ? spans : widest(spans);
}

/** „**Von den 96 Gebäuden** stehen 14 leer und **elf** wurden verkauft“: bare numbers are of the whole in front, in every clause. */
function maybeWhole({ tree }: Reading, { link, subjects }: Clause): Span | undefined {
  const [first] = tree.nodes;
  const number = tree.nodes[subjects[0] ?? -1];
  if (link !== 'conjunct' || number?.upos !== 'NUM' || first?.form !== 'Von') return undefined;
  const whole = tree.nodes[first.head];
  return whole?.upos === 'NOUN' &&
    whole.feats['Number'] === 'Plur' &&
    dependents(tree, number.index).length === 0
    ? spanWithPreposition(tree, whole.index)
    : undefined;
}

/** „arbeitete nicht gegen die Stadt, **sondern mit ihr**“: no part of what is denied. */
function isInstead(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'cc').some((word) => lower(word) === 'sondern');
}

/** In order, without those inside another one. */
function widest(spans: readonly Span[]): Span[] {
  return spans
    .filter((span, at) =>
      spans.every(
        (other, place) => place === at || !holds(other, span) || (place > at && holds(span, other)),
      ),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** „hält das **für richtig**, der Verband für falsch“: what the first holds it for is not what the second does. */
function isOtherJudgement(tree: Tree, node: Node, clause: number): boolean {
  return (
    node.upos === 'ADJ' &&
    dependent(tree, node.index, 'case') !== undefined &&
    dependent(tree, clause, 'orphan') !== undefined
  );
}

/** Words beside those that hang on the head: on an auxiliary or *lassen* („will **am Ufer** bauen lassen“), and participles („fuhr **betrunken** nach Hause“). */
export function looseWords(reading: Reading, clause: number): Node[] {
  const { tree, clauses, clauseOf } = reading;
  const around = clauses.find(({ head }) => head === clause);
  if (!around) return [];
  const { words } = around.verb;
  const found: Node[] = [];
  for (const node of dependents(tree, clause, 'advmod', 'xcomp', 'advcl'))
    if (isState(tree, node) && !words.includes(node.index)) found.push(node);
  found.push(...dependents(tree, clause, 'obl').filter((node) => isWithoutThat(tree, node)));
  found.push(...ofLetItself(reading, around));
  const above = letting(reading, around);
  for (const word of above === undefined ? words : [...words, above])
    if (word !== clause)
      for (const node of dependents(tree, word, 'obl', 'advmod', 'nmod'))
        if (
          clauseOf[node.index] === clauseOf[word] &&
          !words.includes(node.index) &&
          !isOtherJudgement(tree, node, clause)
        )
          found.push(node);
  return found;
}

/** „**Genau** beziffern lässt sich der Schaden nicht“: how it is done, below *lassen*. */
function ofLetItself({ tree, clauses }: Reading, { head, verb, reflexive }: Clause): Node[] {
  if (verb.lemma !== 'lassen') return [];
  const done = clauses.find(({ parent, link }) => parent === head && link === 'infinitive');
  if (!done || (reflexive ?? done.reflexive) === undefined) return [];
  const told = done.restriction?.words ?? [];
  return dependents(tree, done.head, 'advmod').filter(
    ({ index, lower: form }) => !told.includes(index) && form !== 'nicht',
  );
}

/** *lassen* above a verb that somebody else is let do: „**ließ** das Haus abreißen“. */
function letting({ clauses }: Reading, { verb, parent }: Clause): number | undefined {
  if (!verb.infinitive || parent === undefined) return undefined;
  return clauses.find((above) => above.head === parent && above.verb.lemma === 'lassen')?.head;
}

/** A participle that says in which state: *betrunken, gefesselt*. */
function isState(tree: Tree, { index, upos, feats }: Node): boolean {
  return (
    upos === 'VERB' &&
    feats['VerbForm'] === 'Part' &&
    dependent(tree, index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'cop', 'obj') ===
      undefined
  );
}

function isAdjunct(tree: Tree, node: Node): boolean {
  const { deprel, upos, feats, index } = node;
  if (isState(tree, node)) return true;
  if (!adjunctLabels.has(deprel) || isOwnClause(tree, node)) return false;
  if (upos !== 'NOUN' && isLink(tree, node)) return false;
  if (isWithoutThat(tree, node)) return true;
  if (upos === 'PRON') return feats['PronType'] === 'Prs' && isReferring(tree, node);
  if (!adjunctTags.has(upos)) return false;
  return (
    !/Int|Rel|Neg/.test(feats['PronType'] ?? '') &&
    !isLinkingPhrase(maybePreposition(tree, index), lower(node))
  );
}

/** „wies die Klage ab: Die Freiheit **wiege schwerer**“ */
function isOwnClause(tree: Tree, { deprel, index }: Node): boolean {
  return deprel === 'xcomp' && dependent(tree, index, 'nsubj') !== undefined;
}

const adjunctTags: ReadonlySet<string> = new Set('NOUN PROPN NUM ADJ ADV'.split(' '));

const adjunctLabels: ReadonlySet<string> = new Set(
  'obl obl:arg obl:agent advmod obj xcomp nmod'.split(' '),
);

/** *deshalb, auch, nur*, and the *mehr* of *nicht mehr*; „**bis dahin**“ says when. */
function isLink(tree: Tree, node: Node): boolean {
  const form = lower(node);
  if (form === 'mehr') return isNoLonger(tree, node);
  if (form === 'immer' && isStill(tree, node)) return true;
  if (pointers.test(form)) return !pointsBack(tree, node);
  return isOnly(form) || (isConnective(form) && maybePreposition(tree, node.index) === undefined);
}

/** Words for a thing that the text has told of; *damit, dabei, dagegen, danach* mostly only link. */
const pointers = /^(?:da|hie)r?(?:an|auf|aus|für|in|über|von|zu)$/;

/** „trug die Kosten **dafür**“; but „sorgte **dafür**, dass …“ points to what follows, and „kurz **darauf**“ says when. */
function pointsBack(
  { nodes, children }: Tree,
  { index, head, deprel, lower: form }: Node,
): boolean {
  const [before, next] = [nodes[index - 1], nodes[index + 1]];
  if (deprel !== 'advmod' || next?.lower === 'hinaus') return false;
  if (form === 'darauf' && before && /^(kurz|bald|tags?|woche|monat|jahre?)$/.test(before.lower))
    return false;
  if (form === 'dazu' && index === 0) return false;
  return ![...(children[head] ?? []), ...(children[index] ?? [])].some(
    (at) => at > index && /^(ccomp|xcomp|acl|advcl|csubj|parataxis)$/.test(nodes[at]?.deprel ?? ''),
  );
}

/** „ist **noch immer** nicht fertig“: is no *always*. */
function isStill({ nodes }: Tree, { index }: Node): boolean {
  return nodes[index - 1]?.lower === 'noch' && /^(nicht|kein)/.test(nodes[index + 1]?.lower ?? '');
}

/** „**Ohne ihn** verlor die Mannschaft“ */
function isReferring(tree: Tree, { index, feats }: Node): boolean {
  return feats['Reflex'] !== 'Yes' && maybePreposition(tree, index) !== undefined;
}

/** „nach Angaben der Polizei“ says who says so. */
function isSource(tree: Tree, clause: Clause, { index }: Node): boolean {
  const preposition =
    maybePreposition(tree, index) ??
    dependents(tree, index, 'case').find((word) => lower(word) === 'zufolge')?.lower;
  return preposition !== undefined && isSourcePhrase(tree, clause, { head: index, preposition });
}

/** „**Ohne diese** könne er nicht zustimmen“ */
function isWithoutThat(tree: Tree, { index, upos, lower: form }: Node): boolean {
  return (
    /^(DET|PRON)$/.test(upos) &&
    /^dies(e[rnms]?)?$/.test(form) &&
    /^(ohne|mit|trotz|dank|gegen)$/.test(maybePreposition(tree, index) ?? '')
  );
}

/** With its prepositions, what else is named beside it, and what grades it. */
function spanWithPreposition(tree: Tree, head: number): Span {
  let { start, end } = phraseSpan(tree, head);
  for (const node of dependents(tree, head, 'case')) {
    if (node.start < start) start = node.start;
    else if (node.end > end) end = node.end;
  }
  const last = maybeTwin(tree, head) ?? conjuncts(tree, head).at(-1);
  if (last !== undefined && last !== head) end = Math.max(end, phraseSpan(tree, last).end);
  start = startBeforePreposition(tree, head, start);
  return withCompared(tree, closed(tree, { start: startOfDegree(tree, head, start), end }), head);
}

/** „reicht hinten **und vorne** nicht“ */
function maybeTwin(tree: Tree, head: number): number | undefined {
  const twin = dependent(tree, head, 'conj');
  return twin?.upos === 'ADV' && twin.index === head + 2 ? twin.index : undefined;
}

/** „mit 24:29 **(11:15)**“: a bracket that opens inside closes there. */
function closed({ sentence }: Tree, { start, end }: Span): Span {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start + 1);
  return /\([^()]*\)$/.test(text) && !text.startsWith('(')
    ? { start, end: end + 1 }
    : { start, end };
}

/** „**leicht** verletzt“, „**erst** spät“, „**fast** ausschließlich“: a bare word straight before a bare one. */
function startOfDegree(tree: Tree, head: number, start: number): number {
  const before = tree.nodes[head - 1];
  const node = nodeAt(tree, head);
  return before !== undefined &&
    start === node.start &&
    (before.head === node.head || before.head === head) &&
    before.deprel === 'advmod' &&
    /^(ADJ|ADV|VERB)$/.test(node.upos) &&
    dependents(tree, before.index).length === 0 &&
    (node.feats['VerbForm'] === 'Part' ? before.upos === 'ADJ' : degrees.has(lower(before)))
    ? before.start
    : start;
}

const degrees: ReadonlySet<string> = new Set(
  'erst sehr fast nahezu besonders äußerst ziemlich völlig ganz kaum recht relativ vergleichsweise nur zu so allzu höchst ungewöhnlich weitgehend immer noch'.split(
    ' ',
  ),
);

function holds(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}
