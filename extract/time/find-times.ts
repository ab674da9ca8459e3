import type { Tree } from '../parser/tree.ts';
import { maybeDay, toIso, type Day, type Interval } from './calendar.ts';
import { combineUnits } from './combine.ts';
import { directionOf } from './direction.ts';
import { findUnits, type Unit } from './find-units.ts';
import type { TimeExpression } from './interval.ts';
import { findPreposition, maybeDirection, openInterval } from './prepositions.ts';
import { joinWords, type Words } from './words.ts';

/**
 * The expressions of time of a sentence with the days they stand for, from left to right.
 * Relative ones resolve against the article's day (ISO); without it only those that name their year do.
 */
export function findTimes(tree: Tree, date: string | undefined): TimeExpression[] {
  const words = joinWords(tree.sentence.tokens);
  const units = findUnits(words);
  if (units.length === 0) return [];
  const today = date === undefined ? undefined : maybeDay(date);
  return combineUnits(words, units)
    .filter(
      (unit) =>
        !measures.test(words.text.slice(unit.end)) &&
        !isCompared(words.text.slice(unit.start, unit.end), words.text.slice(unit.end)) &&
        !counts.test(words.text.slice(Math.max(0, unit.start - 9), unit.start)),
    )
    .map((unit) => toExpression(tree, words, unit, today));
}

/** *fünf Jahre Haft, 58 Jahre alt* measure something, and date nothing. */
const measures =
  /^ (Haft|Gefängnis|Freiheitsstrafe|Gefängnisstrafe|Bewährung|alte?[nmrs]?|jünger|älter)\b/;

/** *zwei Jahre früher, zwei Jahre später verkauft als geplant* */
function isCompared(unit: string, behind: string): boolean {
  if (!/^(?:\S+ )?(?:Tage?|Wochen?|Monate?|Jahre?|Stunden?|Minuten?)\b/.test(unit)) return false;
  if (/^ (?:früher|eher|länger|schneller)\b/.test(behind)) return true;
  return (
    unit.endsWith(' später') &&
    / als (?:ursprünglich |zunächst |bisher )?(?:geplant|vorgesehen|erwartet|angekündigt|gedacht|sonst|üblich)\b/.test(
      behind,
    )
  );
}

/** *zum ersten Mal seit 2009* counts from then on, and dates nothing. */
const counts = /\bMale? (?:seit )?$/;

function toExpression(
  tree: Tree,
  words: Words,
  unit: Unit,
  today: number | undefined,
): TimeExpression {
  const preposition = findPreposition(
    words.text.slice(0, unit.start),
    words.text.slice(unit.start, unit.end),
    words.text.slice(unit.end, unit.end + 8),
  );
  const first = tokenAt(words, unit.start - preposition.before);
  const last = tokenAt(words, unit.end + preposition.after - 1);
  const tokensOfTime = {
    first,
    last,
    isUntil: preposition.word === 'bis',
  };
  const direction = maybeDirection(preposition) ?? directionOf(tree, tokensOfTime);
  const interval = unit.resolve({ today, direction });
  const { tokens, start: origin, text } = tree.sentence;
  const [start, end] = [tokens[first]?.start ?? origin, tokens[last]?.end ?? origin];
  const { from, to } = isoDays(interval && openInterval(interval, preposition));
  return { start, end, text: text.slice(start - origin, end - origin), from, to };
}

function isoDays({ from, to }: Interval = {}): Pick<TimeExpression, 'from' | 'to'> {
  // „vom 28. bis 3. März“ names no month for its beginning: no days are better than wrong ones.
  if (from !== undefined && to !== undefined && from > to)
    return { from: undefined, to: undefined };
  return { from: maybeIso(from), to: maybeIso(to) };
}

function maybeIso(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : toIso(day);
}

/** Index of the token that holds an offset of the joined words. */
function tokenAt({ starts }: Words, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
