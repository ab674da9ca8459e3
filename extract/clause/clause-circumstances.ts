import type { Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import type { Circumstances } from './circumstances.ts';
import { isBeforeBut } from './but-other.ts';
import type { Clause } from './clause.ts';
import { isExpecting, isTimeOfExpected } from './expected-time.ts';
import { withoutDaysIfHabit } from './habit.ts';
import { maybeHappening } from './happenings.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { maybeCorrection } from './negation.ts';
import { isTimeOfNoun } from './repair/time-of-noun.ts';
import { isSameAct } from './same-act.ts';
import { sharesTime, startsWithWo } from './shared-time.ts';

/** The time of every clause that has one, by its head. */
export function findClauseTimes(
  tree: Tree,
  clauses: readonly Clause[],
  circumstances: Circumstances,
): Map<number, TimeExpression> {
  const times = new Map<number, TimeExpression>();
  const isDated = circumstances.times.size > 0;
  if (!isDated && !tree.nodes.some(({ lower: word }) => dating.has(word))) return times;
  const byHead = new Map(clauses.map((clause) => [clause.head, clause]));
  const heads = new Set(byHead.keys());
  for (const clause of clauses) {
    const time =
      ownTime(tree, clause, { circumstances, heads }) ??
      maybeHappening(tree, clause.head, circumstances.times) ??
      (sharesTime(tree, clause, byHead.get(clause.parent ?? -1)) ||
      isSameAct(tree, clause, byHead.get(clause.parent ?? -1))
        ? times.get(clause.parent ?? -1)
        : undefined);
    if (time && !isTimeOfFirst(tree, clause, time))
      times.set(clause.head, withoutDaysIfHabit(tree, clause, time));
  }
  return times;
}

/** Prepositions of which a sentence without a time needs one. */
const dating: ReadonlySet<string> = new Set('während seit nach vor bis in'.split(' '));

/** The place of every clause that has one, by its head; *wo* stands for the place before it. */
export function findClausePlaces(
  tree: Tree,
  clauses: readonly Clause[],
  circumstances: Circumstances,
): Map<number, number> {
  const places = new Map<number, number>();
  for (const clause of clauses) {
    const own = [...circumstances.places].find(
      ([place, host]) =>
        host === clause.head &&
        !isOfOnePredicate(tree, clause, place) &&
        !isBeforeBut(tree, clause, place),
    )?.[0];
    const place =
      own ??
      (startsWithWo(tree, clause) ? placeBefore(tree, clause) : undefined) ??
      (clause.link === 'conjunct' ? placeInFront(tree, clause, places) : undefined) ??
      (isSameAct(
        tree,
        clause,
        clauses.find(({ head }) => head === clause.parent),
      )
        ? places.get(clause.parent as number)
        : undefined);
    if (place !== undefined) places.set(clause.head, maybeCorrection(tree, place)?.index ?? place);
  }
  return places;
}

/** „**In Essen** hatten sie ein Haus gekauft und einen Verlag gegründet“: what stands before the one inflected verb of both. */
function placeInFront(
  tree: Tree,
  { parent, verb, head }: Clause,
  places: ReadonlyMap<number, number>,
): number | undefined {
  const place = places.get(parent ?? -1);
  const first = finiteOf(tree, parent ?? -1);
  return place !== undefined &&
    place < first &&
    nodeAt(tree, head).upos === 'VERB' &&
    (verb.finite === undefined || verb.finite <= first) &&
    tree.nodes.slice(0, place).every(({ upos, deprel }) => upos !== 'VERB' && deprel !== 'cc')
    ? place
    : undefined;
}

/** „Partner sind das Museum **in Halle** und ein Institut in Wien“: each is where it is. */
export function isOfOnePredicate(tree: Tree, { head, verb }: Clause, place: number): boolean {
  return (
    verb.copula !== undefined &&
    place > head &&
    nodeAt(tree, head).upos === 'NOUN' &&
    dependents(tree, head, 'conj').some(
      ({ index, upos }) => index > place && /^(NOUN|PROPN)$/.test(upos),
    )
  );
}

interface Dated {
  readonly circumstances: Circumstances;
  /** Heads of clauses: a time of one of them dates no other („will sie einführen, wie sie Bayern **seit 2013** kennt“). */
  readonly heads: ReadonlySet<number>;
}

/** The first resolved one among its own phrases, else the first, else that of an argument. */
function ownTime(
  tree: Tree,
  clause: Clause,
  { circumstances: { times, hosts }, heads }: Dated,
): TimeExpression | undefined {
  const all = [...times].filter(
    ([head]) => !isCountedSince(tree, head) && !isComparedWith(tree, head) && !isRate(tree, head),
  );
  const hosted = all.filter(
    ([head]) => head === clause.head || (hosts.get(head) === clause.head && !heads.has(head)),
  );
  const comes =
    hosted.some(([head]) => isTimeOfExpected(tree, clause, head)) && isOver(clause.verb);
  const own = hosted
    .filter(([head, { text }]) => !isTimeOfExpected(tree, clause, head) && !(comes && isHour(text)))
    .map(([, time]) => time);
  const inArgument = all
    .filter(
      ([head, time]) =>
        !heads.has(nodeAt(tree, head).head) &&
        !isExpecting(clause) &&
        datesArgument(tree, head, { clause, time }),
    )
    .map(([, time]) => time);
  return own.find(isResolved) ?? dayBeside(clause, hosted) ?? own[0] ?? inArgument.find(isResolved);
}

/** „lädt **für Freitag, 8. Mai**, um 19 Uhr zu einem Vortrag ein“: beside an hour the day is when it comes; who has invited did so before. */
function dayBeside(
  { verb }: Clause,
  times: readonly [number, TimeExpression][],
): TimeExpression | undefined {
  if (isOver(verb)) return undefined;
  if (times.length < 2 || !times.some(([, { text }]) => isHour(text))) return undefined;
  return times.find(([, time]) => isResolved(time))?.[1];
}

function isOver({ tense }: Clause['verb']): boolean {
  return tense === 'past' || tense === 'perfect';
}

function isHour(text: string): boolean {
  return text.endsWith('Uhr');
}

/** „zum ersten Mal **seit 2009**“, „erstmals **seit 2009**“ says since when it is counted. */
function isCountedSince(tree: Tree, head: number): boolean {
  const preposition = dependent(tree, head, 'case');
  const before = preposition && tree.nodes[preposition.index - 1];
  return before !== undefined && (before.form === 'Mal' || before.lower === 'erstmals');
}

/** „90.000 Euro **am Tag**“ */
function isRate(tree: Tree, head: number): boolean {
  if (nodeAt(tree, head).form !== 'Tag' || maybePreposition(tree, head) !== 'an') return false;
  const first = dependent(tree, head, 'case')?.index ?? 0;
  return /^(Euro|Dollar|Franken|Cent|Stunden|Liter|Tonnen|Kilometer|mal)$/.test(
    tree.nodes[first - 1]?.form ?? '',
  );
}

/** „lagen niedriger **als im Vorjahr**“, „700 Euro weniger zur Verfügung **als in diesem Jahr**“ tell of another time. */
function isComparedWith(tree: Tree, head: number): boolean {
  const first = dependent(tree, head, 'case', 'det') ?? nodeAt(tree, head);
  const than = lower(first) === 'als' ? first : tree.nodes[first.index - 1];
  if (than === undefined || lower(than) !== 'als') return false;
  const before = tree.nodes.slice(Math.max(0, than.index - 6), than.index);
  const measure = before.at(-1);
  return (
    (measure !== undefined && measure.feats['Degree'] === 'Cmp') ||
    before.some((word) => /^(mehr|weniger|anders)$/.test(lower(word)))
  );
}

function isResolved(time: TimeExpression): boolean {
  return time.from !== undefined || time.to !== undefined;
}

/**
 * Parsers often hang *am Freitag* on the object before it: „plant ein Treffen am Freitag“; but what is „**nach** dem Unfall im Mai“, „**für**
 * das Konzert am Freitag“ has its own time.
 */
function datesArgument(
  tree: Tree,
  head: number,
  { clause, time }: { readonly clause: Clause; readonly time: TimeExpression },
): boolean {
  const preposition = maybePreposition(tree, head);
  if (preposition === undefined || /^(von|aus|für)$/.test(preposition)) return false;
  const noun = nodeAt(tree, head).head;
  if (noun < 0 || nodeAt(tree, noun).head !== clause.head) return false;
  if (isTimeOfNoun(tree, head)) return false;
  if (maybePreposition(tree, noun) === 'nach' && followsAtOnce(clause, time)) return true;
  return (
    !/^(vor|nach|seit|für|über|gegen|bis|bis zu|bis nach)$/.test(
      maybePreposition(tree, noun) ?? '',
    ) && nodeAt(tree, noun).form !== 'Vergleich'
  );
}

/** „Nach dem Unfall **am Montag** staute sich der Verkehr“: what came after it came on that day. */
function followsAtOnce({ verb }: Clause, { from, to }: TimeExpression): boolean {
  return from !== undefined && from === to && verb.tense === 'past';
}

/**
 * „erschien **2008** und wurde übersetzt“: behind the first verb a time is that of the first clause alone, as is a *seit* with the
 * verb last: „der das Haus **seit 2011** führt und klagt“; what is behind *und*, or under one verb, is not.
 */
function isTimeOfFirst(tree: Tree, clause: Clause, time: TimeExpression): boolean {
  const first = clause.link === 'conjunct' ? clause.parent : undefined;
  const { finite } = clause.verb;
  if (first === undefined || finite === undefined) return false;
  if (finite < first) return isBehindObject(tree, clause, first, time);
  const joint = dependent(tree, clause.head, 'cc');
  if (joint === undefined && isBehindComma(tree, { first, finite }, time)) return false;
  if (joint !== undefined && joint.index > first && joint.start < time.start) return false;
  if (finite > clause.head && nodeAt(tree, finiteOf(tree, first)).start > time.end)
    return /^(seit|ab|bis) /i.test(time.text);
  if (joint !== undefined && finite > clause.head) return false;
  return (
    time.start > nodeAt(tree, finiteOf(tree, first)).start && time.end < nodeAt(tree, finite).start
  );
}

/** „kostet acht Euro, **mittwochs** ist er frei“: between the comma and the second verb. */
function isBehindComma(
  tree: Tree,
  { first, finite }: { readonly first: number; readonly finite: number },
  time: TimeExpression,
): boolean {
  const comma = tree.nodes.slice(0, finite).findLast(({ form }) => /^[,;]$/.test(form));
  return comma !== undefined && comma.index > first && comma.start < time.start;
}

/** „hatte das Werk **2011** übernommen und Geld in die Halle gesteckt“: behind the object of the first of two participles. */
function isBehindObject(
  tree: Tree,
  { complements, head }: Clause,
  first: number,
  time: TimeExpression,
): boolean {
  return (
    head > first &&
    time.end < nodeAt(tree, first).start &&
    complements.some(({ role, heads }) => role === 'accusative' && (heads[0] as number) > first) &&
    dependents(tree, first, 'obj').some((object) => object.end < time.start)
  );
}

/** The inflected verb of a clause: its auxiliary in „**war** am Vormittag gesperrt“. */
function finiteOf(tree: Tree, head: number): number {
  const helpers = dependents(tree, head, 'aux', 'aux:pass', 'cop');
  return Math.min(head, ...helpers.map(({ index }) => index));
}

/** „nach Berlin, wo …“, „zog nach Berlin **um**, wo …“, „wird in Bern **spielen**, wo …“: the noun before the comma, or before particle and verb. */
function placeBefore(tree: Tree, clause: Clause): number | undefined {
  const wo = dependents(tree, clause.head).find((node) => lower(node) === 'wo');
  const last = wo && tree.nodes[wo.index - 2];
  const isVerb = last !== undefined && /^(VERB|AUX)$/.test(last.upos);
  const before = last?.deprel === 'compound:prt' || isVerb ? tree.nodes[last.index - 1] : last;
  return before && /^(NOUN|PROPN)$/.test(before.upos) && !(isVerb && before.deprel === 'conj')
    ? before.index
    : undefined;
}
