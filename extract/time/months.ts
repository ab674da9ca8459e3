import { monthsOf, partsOf, type Day, type Interval } from './calendar.ts';
import { LAST, maybeMonth, maybeShift, MONTH, NEXT, SHIFT, YEAR } from './calendar-words.ts';
import { anotherThanNow, nearestInYears } from './nearest.ts';
import { maybeOrdinal, ORDINAL } from './numbers.ts';
import type { Reference, Rule } from './unit.ts';
import { maybeYear, YEAR_REFERENCE } from './year-reference.ts';

/** First month and number of months. Winter begins in December. */
const SEASONS: readonly (readonly [pattern: RegExp, first: number])[] = [
  [/Früh(?:jahr|ling|sommer)/i, 3],
  [/sommer/i, 6],
  [/herbst/i, 9],
  [/winter/i, 12],
];
const SEASON = String.raw`(?:Spät|Hoch|Früh)?(?:Frühjahr|Frühling|Sommer|Herbst|Winter|sommer|herbst|winter)s?`;
const PARTS: Readonly<Record<string, number>> = {
  Quartal: 3,
  Vierteljahr: 3,
  Trimester: 4,
  Halbjahr: 6,
  Jahreshälfte: 6,
  Jahresdrittel: 4,
};

/** `im Januar`, `März 2022`, `im Frühjahr 2020`, `im vierten Quartal`, `im ersten Halbjahr des vergangenen Jahres`, `in der zweiten Julihälfte`. */
export const months: readonly Rule[] = [
  {
    grain: 'month',
    pattern: String.raw`(?:(?<near>${LAST}|${NEXT}|diese[mns]) )?(?<month>${MONTH})(?: ?/ ?(?<last>${MONTH}))?${YEAR_REFERENCE}`,
    resolve: (groups, reference) => {
      const first = maybeMonth(groups('month')) ?? 1;
      const last = groups('last') ? (maybeMonth(groups('last')) ?? first) : first;
      return yearly(
        first,
        last < first ? last + 12 : last,
        maybeYear(groups, reference),
        towards(groups('near'), reference),
      );
    },
  },
  {
    grain: 'season',
    pattern: String.raw`(?:(?<near>${SHIFT}) )?(?<season>${SEASON})(?:(?: des Jahres)? (?<winter>${YEAR})/\d\d(?:\d\d)?|${YEAR_REFERENCE})`,
    resolve: (groups, reference) => {
      const first = SEASONS.find(([pattern]) => pattern.test(groups('season')))?.[1] ?? 3;
      const year = groups('winter') ? Number(groups('winter')) : maybeYear(groups, reference);
      return yearly(first, first + 2, year, towards(groups('near'), reference));
    },
  },
  {
    grain: 'month',
    pattern: String.raw`(?<number>erste|zweite)[nr] (?<month>${MONTH})hälfte${YEAR_REFERENCE}`,
    resolve: (groups, reference) => {
      const month = maybeMonth(groups('month')) ?? 1;
      const whole = yearly(month, month, maybeYear(groups, reference), reference);
      return whole?.from === undefined ? undefined : half(whole.from, whole.to, groups('number'));
    },
  },
  {
    grain: 'month',
    pattern: String.raw`(?<number>${ORDINAL}|letzten) (?<part>${Object.keys(PARTS).join('|')})e?s?${YEAR_REFERENCE}`,
    resolve: (groups, reference) => {
      const size =
        PARTS[groups('part').replace(/(?<!Jahreshälft)e?s?$/, '')] ?? PARTS[groups('part')] ?? 3;
      const number = maybeOrdinal(groups('number'));
      if (number === undefined || number > 12 / size) return undefined;
      const inYear = (year: number): Interval =>
        monthsOf(year, size * (number - 1) + 1, size * number);
      const named = maybeYear(groups, reference);
      if (named !== undefined) return inYear(named);
      const year = maybeThisYear(reference);
      if (year === undefined) return undefined;
      // „Im ersten Halbjahr sank der Umsatz“, said in March, is that of the year before.
      const { from = 0, to = 0 } = inYear(year);
      const isAhead = (size === 6 ? to - 45 : from) > (reference.today ?? Infinity);
      return inYear(isAhead && reference.direction === 'past' ? year - 1 : year);
    },
  },
];

function yearly(
  first: number,
  last: number,
  year: number | undefined,
  { isAnother, ...reference }: Reference & { readonly isAnother?: boolean },
): Interval | undefined {
  if (year !== undefined) return monthsOf(year, first, last);
  const inYear = (each: number): Interval => monthsOf(each, first, last);
  // A season that has just begun may still be „der kommende Sommer“.
  if (isAnother) return anotherThanNow(reference, inYear, last > first ? 20 : 2);
  return nearestInYears(reference, inYear);
}

/** The first fifteen days of a month, or the others. */
function half(from: Day, to: Day | undefined, number: string): Interval {
  return number === 'erste' ? { from, to: from + 14 } : { from: from + 15, to };
}

/** „im vergangenen Januar“: the word tells more than the tense; „im kommenden Frühjahr“, said in May, is the next one. */
function towards(
  word: string,
  { today, direction }: Reference,
): Reference & { readonly isAnother?: boolean } {
  const shift = word ? maybeShift(word) : undefined;
  if (!shift) return { today, direction: shift === 0 ? undefined : direction };
  return { today, direction: shift < 0 ? 'past' : 'future', isAnother: true };
}

function maybeThisYear({ today }: Reference): number | undefined {
  return today === undefined ? undefined : partsOf(today).year;
}
