import { maybeDate, type Day, type Interval } from './calendar.ts';
import { maybeMonth, MONTH, YEAR } from './calendar-words.ts';
import { nearestInYears } from './nearest.ts';
import { maybeOrdinal, ORDINAL } from './numbers.ts';
import type { Groups, Reference, Rule } from './unit.ts';
import { maybeYear, YEAR_REFERENCE } from './year-reference.ts';

const JOINT = String.raw`(?: ?(?:bis zum|bis|und dem|und den|und|oder|–|-|/|,) )`;

/** `21. Januar 2022`, `21.01.2022`, `27.8.`, `2022-01-21`, `vom 3. bis 9. Juni`, `zwischen dem 3. und 5. Mai`, `in der Nacht zum 3. Mai`. */
export const dates: readonly Rule[] = [
  {
    grain: 'day',
    pattern: String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T[\d:.Z+-]+)?(?!\S)`,
    absolute: true,
    resolve: (groups) => numeric(groups('year'), groups('month'), groups('day')),
  },
  {
    grain: 'day',
    pattern: String.raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d\d)(?![\d.:])`,
    absolute: true,
    resolve: (groups) => numeric(fullYear(groups('year')), groups('month'), groups('day')),
  },
  {
    grain: 'day',
    pattern: String.raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?! ?\d)`,
    resolve: (groups, reference) =>
      nearestInYears(reference, (year) => numeric(year, groups('month'), groups('day'))),
  },
  {
    grain: 'day',
    pattern: String.raw`(?<first>${ORDINAL})${JOINT}(?:(?<between>${ORDINAL})${JOINT})?(?<day>${ORDINAL}) (?<month>${MONTH})${YEAR_REFERENCE}`,
    resolve: (groups, reference) => {
      const [from, to] = [inMonth(groups, 'first', reference), inMonth(groups, 'day', reference)];
      return from && to ? { from: from.from, to: to.to } : undefined;
    },
  },
  {
    grain: 'day',
    pattern: String.raw`Nacht (?:vom ${ORDINAL} )?(?:zum|auf den|auf) (?<day>${ORDINAL}) (?<month>${MONTH})${YEAR_REFERENCE}`,
    resolve: (groups, reference) => {
      const morning = inMonth(groups, 'day', reference)?.from;
      return morning === undefined ? undefined : { from: morning - 1, to: morning };
    },
  },
  {
    grain: 'day',
    pattern: String.raw`(?<day>${ORDINAL}) (?<month>${MONTH})${YEAR_REFERENCE}`,
    resolve: (groups, reference) => inMonth(groups, 'day', reference),
  },
  {
    grain: 'day',
    pattern: String.raw`(?<month>${MONTH}) (?<day>\d{1,2})\.? ?, ?(?<year>${YEAR})`,
    absolute: true,
    resolve: (groups, reference) => inMonth(groups, 'day', reference),
  },
];

function inMonth(groups: Groups, group: string, reference: Reference): Interval | undefined {
  const month = maybeMonth(groups('month'));
  const date = maybeOrdinal(groups(group));
  if (month === undefined || date === undefined) return undefined;
  const year = maybeYear(groups, reference);
  if (year !== undefined) return oneDay(maybeDate(year, month, date));
  return nearestInYears(reference, (each) => oneDay(maybeDate(each, month, date)));
}

function numeric(year: string | number, month: string, date: string): Interval | undefined {
  return oneDay(maybeDate(Number(year), Number(month), Number(date)));
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

function oneDay(day: Day | undefined): Interval | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}
