import type { Node, Tree } from '../parser/tree.ts';
import { maybeDay, toIso, type Day } from './calendar.ts';
import { directionOf } from './direction.ts';
import { findTimes } from './find-times.ts';
import type { TimeExpression } from './interval.ts';
import { eveBefore, onDay, partOfDay, withDaysBefore } from './part-of-day.ts';

/**
 * The expressions of time of each sentence of an article. A part of a day belongs to the day that the text tells of:
 * „**Am Sonntag** setzte sie sich durch. … Er gratulierte ihr noch **am Abend**.“
 */
export function findArticleTimes(
  trees: readonly Tree[],
  date: string | undefined,
): TimeExpression[][] {
  const today = date === undefined ? undefined : maybeDay(date);
  let told: Told | undefined;
  return trees.map((tree, sentence) => {
    const found = findTimes(tree, date);
    const times = found.length > 0 ? [...withDaysBefore(tree, found)] : found;
    if (today === undefined || times.length === 0) return times;
    const named = dayOfTree(tree, times, today);
    if (named?.day !== undefined) {
      told = { day: named.day, sentence, isAside: named.isAside };
      return times;
    }
    const day = told && isStillTold(told, sentence, today) ? told.day : undefined;
    if (times.some((time) => !isPartOfDay(time) && isMain(tree, time))) {
      told = undefined;
      return times;
    }
    if (day === undefined) return times;
    return times.map((time) => {
      if (eveBefore.test(time.text)) return onDay(time, toIso(day), -1);
      return partOfDay.test(time.text) && isPast(tree, time) ? onDay(time, toIso(day), 0) : time;
    });
  });
}

/** The last day that the text named. */
interface Told {
  readonly day: Day;
  readonly sentence: number;
  /** Only what had been before, or a subordinate clause, was dated. */
  readonly isAside: boolean;
}

/** Far from where it was named, only a day of this week that the story itself happened on. */
function isStillTold({ day, sentence, isAside }: Told, at: number, today: Day): boolean {
  const distance = at - sentence;
  return distance === 1 || (distance <= 8 && !isAside && today - day < 7);
}

/** The day up to today that a sentence names, that of its main clause first; of a night its morning. */
function dayOfTree(
  tree: Tree,
  times: readonly TimeExpression[],
  today: Day,
): { day: Day | undefined; isAside: boolean } | undefined {
  let found: { day: Day | undefined; isAside: boolean } | undefined;
  for (const time of times) {
    if (isPartOfDay(time)) continue;
    const [from, to] = [maybeDay(time.from ?? ''), maybeDay(time.to ?? '')];
    const isDay = from !== undefined && to !== undefined && (from === to || isNight(time));
    if (!isDay || to > today || !isPast(tree, time)) continue;
    const isAside = !isMain(tree, time) || isBefore(tree);
    if (!found || (found.isAside && !isAside)) found = { day: to, isAside };
  }
  return found;
}

function isPartOfDay({ text }: TimeExpression): boolean {
  return partOfDay.test(text) || eveBefore.test(text);
}

function isNight({ text }: TimeExpression): boolean {
  return /\bNacht (?:zum|auf|vom)\b/.test(text);
}

function isPast(tree: Tree, { start, end }: TimeExpression): boolean {
  const inside = tree.nodes.filter((node) => node.start >= start && node.end <= end);
  const [first, last] = [inside[0]?.token, inside.at(-1)?.token];
  return (
    first !== undefined &&
    last !== undefined &&
    directionOf(tree, { first, last, isUntil: false }) === 'past'
  );
}

/** Does the expression hang on the main verb, or on what happened in it („**in der Wahl** am Sonntag“)? */
function isMain(tree: Tree, { start, end }: TimeExpression): boolean {
  return tree.nodes.some((node) => {
    if (node.start < start || node.end > end) return false;
    if (node.head === tree.root) return true;
    const noun = node.deprel === 'nmod' ? tree.nodes[node.head] : undefined;
    return (
      noun?.deprel === 'obl' &&
      noun.head === tree.root &&
      tree.nodes.some(
        ({ head, deprel, lower }) =>
          head === noun.index && deprel === 'case' && /^(?:in|bei|auf)$/.test(lower),
      )
    );
  });
}

/** „**hatte** der Rat am Montag **beschlossen**“: what had been before the story. */
function isBefore({ nodes, root }: Tree): boolean {
  return nodes.some((node: Node) => node.head === root && /^(?:hatten?|waren?)$/.test(node.lower));
}
