import { weekdayOf, weekOf, type Day, type Interval } from './calendar.ts';
import { DAYTIME, maybeShift, maybeWeekday, SHIFT, WEEKDAY } from './calendar-words.ts';
import { maybeNumber, NUMBER } from './numbers.ts';
import type { Reference, Rule } from './unit.ts';

const DAY = String.raw`(?<day>${WEEKDAY})(?:${DAYTIME}|s)?(?: (?:früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht))?`;

const DISTANCES: Readonly<Record<string, number>> = { heut: 0, gestr: -1, morg: 1 };

/** `am Freitag`, `kommenden Freitagabend`, `Freitag vergangener Woche`, `in der Nacht zum Samstag`, `am heutigen Montag`, `am Wochenende`. */
export const weekdays: readonly Rule[] = [
  {
    grain: 'day',
    pattern: String.raw`${DAY} (?:(?:in|der) )?(?:der )?(?<shift>${SHIFT}) Woche`,
    resolve: (groups, { today }) => {
      const shift = maybeShift(groups('shift'));
      if (today === undefined || shift === undefined) return undefined;
      return oneDay(weekOf(today, shift).from + (maybeWeekday(groups('day')) ?? 0));
    },
  },
  {
    grain: 'day',
    pattern: String.raw`${DAY} (?<way>vor|in) (?<number>${NUMBER}) Wochen?`,
    resolve: (groups, { today }) => {
      const weeks = maybeNumber(groups('number'));
      if (today === undefined || weeks === undefined) return undefined;
      const way = groups('way') === 'vor' ? 'past' : 'future';
      const last = nextWeekday(today, groups('day'), { today, direction: way });
      return oneDay(way === 'past' ? last - 7 * weeks : last + 7 * weeks);
    },
  },
  {
    grain: 'day',
    pattern: String.raw`Nacht (?:vo[mn] (?<first>${WEEKDAY}) )?(?:zum|auf|auf den|zu) (?<shift>${SHIFT} )?(?<day>${WEEKDAY})`,
    resolve: (groups, reference) => {
      const morning = maybeMeant(groups('day'), groups('shift').trim(), reference);
      return morning === undefined ? undefined : { from: morning - 1, to: morning };
    },
  },
  {
    grain: 'day',
    pattern: String.raw`(?:(?<shift>${SHIFT}) )?(?:(?:frühen|späten) )?${DAY}`,
    resolve: (groups, reference) => {
      const day = maybeMeant(groups('day'), groups('shift'), reference);
      return day === undefined ? undefined : oneDay(day);
    },
  },
  {
    grain: 'day',
    pattern: String.raw`(?<near>heut|gestr|morg)igen (?:Tage?s?|Morgen|Vormittag|Mittag|Nachmittag|Abend|${DAY})`,
    resolve: (groups, { today }) =>
      today === undefined ? undefined : oneDay(today + (DISTANCES[groups('near')] ?? 0)),
  },
  {
    grain: 'day',
    pattern: String.raw`(?:(?<shift>${SHIFT}) )?Wochenendes?`,
    resolve: (groups, reference) => maybeWeekend(maybeShift(groups('shift')), reference),
  },
];

function maybeMeant(name: string, shift: string, reference: Reference): Day | undefined {
  const { today } = reference;
  if (today === undefined) return undefined;
  const weeks = shift ? maybeShift(shift) : undefined;
  if (weeks === undefined) return nextWeekday(today, name, reference);
  // „diesen Freitag“ is the one of this week, or the next one when that is over.
  if (weeks === 0)
    return nextWeekday(today, name, { today, direction: reference.direction ?? 'future' });
  const direction = weeks < 0 ? 'past' : 'future';
  const nearest = nextWeekday(today, name, { today, direction });
  const other = nearest === today ? today + 7 * Math.sign(weeks) : nearest;
  return other + 7 * (weeks - Math.sign(weeks));
}

/** The nearest such day in the clause's direction, the article's own day included. */
function nextWeekday(today: Day, name: string, { direction }: Reference): Day {
  const ahead = ((maybeWeekday(name) ?? 0) - weekdayOf(today) + 7) % 7;
  return direction === 'past' && ahead > 0 ? today + ahead - 7 : today + ahead;
}

function maybeWeekend(
  shift: number | undefined,
  { today, direction }: Reference,
): Interval | undefined {
  if (today === undefined) return undefined;
  const saturday = weekOf(today).from + 5;
  const ahead = direction === 'future' || weekdayOf(today) >= 5;
  const implied = shift === undefined ? (ahead ? 0 : -1) : lastingWeekend(shift, today);
  return { from: saturday + 7 * implied, to: saturday + 7 * implied + 1 };
}

/** During a week its own weekend is the coming one; on the weekend itself that is the next. */
function lastingWeekend(shift: number, today: Day): number {
  const isWeekend = weekdayOf(today) >= 5;
  return shift > 0 && !isWeekend ? shift - 1 : shift;
}

function oneDay(day: Day): Interval {
  return { from: day, to: day };
}
