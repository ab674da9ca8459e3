import { dayOf, partsOf, weekOf, monthsOf, yearsOf, type Day, type Interval } from './calendar.ts';
import type { Grain, Reference, Rule } from './unit.ts';

type Part = 'beginning' | 'middle' | 'end';

/** Source of a pattern for what can stand before a unit: `Anfang Februar`, `Ende der neunziger Jahre`. */
export const PART = String.raw`(?:(?:Anfang|Mitte|Ende|Beginn)(?: (?:des|der|dieses|dieser|den))?)`;

/** Compounds and genitives whose unit is today's: `Jahresende`, `Ende des Monats`, `Anfang der Woche`. */
export const partsOfToday: readonly Rule[] = [
  {
    grain: 'span',
    pattern: String.raw`(?<whole>Wochen|Monats|Jahres)(?<part>anfang|beginn|mitte|ende|ausklang)s?(?<!Wochenende)(?<!Wochenendes)`,
    resolve: (groups, reference) => maybePart(groups('whole'), groups('part'), reference),
  },
  {
    grain: 'span',
    pattern: String.raw`(?<part>Anfang|Mitte|Ende|Beginn) (?:des|der|dieses|dieser) (?<whole>Woche|Monats|Jahres)(?! \d{4})`,
    resolve: (groups, reference) => maybePart(groups('whole'), groups('part'), reference),
  },
];

/** The named part of an interval: a third of a month, the first or last month of a year, some days of a week. */
export function partOf(interval: Interval, word: string, grain: Grain): Interval {
  const { from, to } = interval;
  if (from === undefined || to === undefined) return interval;
  const part = partNamed(word);
  if (grain === 'century') return thirdOfYears(from, part, [32, 33, 66]);
  if (grain === 'decade') return thirdOfYears(from, part, [3, 4, 7]);
  const length = to - from + 1;
  if (length > 300) return partOfYear(from, to, part);
  if (length > 31) return monthsIn(from, to, part);
  return length > 7 ? partOfMonth(from, to, part) : partOfWeek(from, part);
}

function maybePart(whole: string, part: string, { today }: Reference): Interval | undefined {
  if (today === undefined) return undefined;
  const { year, month } = partsOf(today);
  if (whole.startsWith('Woche')) return partOf(weekOf(today), part, 'week');
  return partOf(whole.startsWith('Monat') ? monthsOf(year, month) : yearsOf(year), part, 'month');
}

function partNamed(word: string): Part {
  if (/^(?:anfang|beginn)/i.test(word)) return 'beginning';
  return /^mitte/i.test(word) ? 'middle' : 'end';
}

/** `last` year of the beginning, `second`: first of the middle, `third`: first of the end, all counted from the first. */
function thirdOfYears(
  from: Day,
  part: Part,
  [last, second, third]: readonly [number, number, number],
): Interval {
  const { year } = partsOf(from);
  const size = third === 7 ? 9 : 99;
  if (part === 'beginning') return yearsOf(year, year + last);
  return part === 'middle'
    ? yearsOf(year + second, year + third - 1)
    : yearsOf(year + third, year + size);
}

function partOfYear(from: Day, to: Day, part: Part): Interval {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  if (part === 'beginning') return monthsOf(first, 1);
  return part === 'middle' ? monthsOf(first, 6, 7) : monthsOf(last, 12);
}

function monthsIn(from: Day, to: Day, part: Part): Interval {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (part === 'beginning') return monthsOf(first.year, first.month);
  if (part === 'end') return monthsOf(last.year, last.month);
  return monthsOf(first.year, first.month + 1);
}

function partOfMonth(from: Day, to: Day, part: Part): Interval {
  const { year, month } = partsOf(from);
  if (part === 'beginning') return { from, to: dayOf(year, month, 10) };
  return part === 'middle'
    ? { from: dayOf(year, month, 11), to: dayOf(year, month, 20) }
    : { from: dayOf(year, month, 21), to };
}

function partOfWeek(monday: Day, part: Part): Interval {
  if (part === 'beginning') return { from: monday, to: monday + 1 };
  return part === 'middle'
    ? { from: monday + 2, to: monday + 2 }
    : { from: monday + 4, to: monday + 6 };
}
