import { dayOf, easterOf, weekdayOf, type Interval } from './calendar.ts';
import { nearestInYears } from './nearest.ts';
import type { Rule } from './unit.ts';
import { maybeYear, YEAR_REFERENCE } from './year-reference.ts';

type Resolve = (year: number) => Interval;

/** Days of the Christian and civil calendar of the German-speaking countries. */
const HOLIDAYS: readonly (readonly [pattern: string, resolve: Resolve])[] = [
  ['Neujahr(?:stag)?s?', fixed(1, 1)],
  ['(?:Heilige[nr]? )?(?:Drei Könige|Dreikönige|Dreikönigstag)', fixed(1, 6)],
  ['Valentinstag', fixed(2, 14)],
  ['Weiberfastnacht', easter(-52)],
  ['Rosenmontag', easter(-48)],
  ['(?:Faschings|Fastnachts)dienstag', easter(-47)],
  ['Aschermittwoch', easter(-46)],
  ['Palmsonntag', easter(-7)],
  ['Gründonnerstag', easter(-3)],
  ['Karfreitag', easter(-2)],
  ['Karsamstag', easter(-1)],
  ['Ostersonntag', easter(0)],
  ['Ostermontag', easter(1)],
  ['Ostern|Osterwochenende|Ostertagen?|Osterfeiertagen?', easter(-2, 1)],
  ['(?:Tag der Arbeit|Maifeiertag)', fixed(5, 1)],
  ['(?:Christi )?Himmelfahrt(?:stag)?|Vatertag', easter(39)],
  ['Pfingstsonntag', easter(49)],
  ['Pfingstmontag', easter(50)],
  ['Pfingsten|Pfingstwochenende|Pfingsttagen', easter(49, 50)],
  ['Fronleichnam', easter(60)],
  ['Mariä Himmelfahrt', fixed(8, 15)],
  ['Tag der Deutschen Einheit', fixed(10, 3)],
  ['Reformationstag', fixed(10, 31)],
  ['Halloween', fixed(10, 31)],
  ['Allerheiligen', fixed(11, 1)],
  ['Buß- und Bettag|Buß - und Bettag', (year) => single(advent(year, 1) - 11)],
  ['Volkstrauertag', (year) => single(advent(year, 1) - 14)],
  ['(?:Totensonntag|Ewigkeitssonntag)', (year) => single(advent(year, 1) - 7)],
  ...['ersten', 'zweiten', 'dritten', 'vierten'].map(
    (name, index) =>
      [
        `(?:${name}|${index + 1}\\.) Advent(?:ssonntag)?`,
        (year: number) => single(advent(year, index + 1)),
      ] as const,
  ),
  ['Nikolaus(?:tag)?', fixed(12, 6)],
  ['Heiligabend|Heiligen Abend', fixed(12, 24)],
  ['(?:ersten|1\\.) Weihnachts(?:feier)?tag', fixed(12, 25)],
  ['(?:zweiten|2\\.) Weihnachts(?:feier)?tag|Stephanstag', fixed(12, 26)],
  [
    'Weihnachten|Weihnachtstagen?|Weihnachtsfeiertagen?',
    (year) => ({ from: dayOf(year, 12, 24), to: dayOf(year, 12, 26) }),
  ],
  ['Silvester(?:nacht|abend|tag)?', fixed(12, 31)],
  ['Jahreswechsel', (year) => ({ from: dayOf(year, 12, 31), to: dayOf(year + 1, 1, 1) })],
];

/** `zu Ostern`, `am zweiten Weihnachtstag 2023`, `an Heiligabend`. */
export const holidays: readonly Rule[] = [
  {
    grain: 'day',
    pattern: `(?<name>${HOLIDAYS.map(([pattern]) => pattern).join('|')})${YEAR_REFERENCE}`,
    resolve: (groups, reference) => {
      const inYear = BY_NAME.find(([pattern]) => pattern.test(groups('name')))?.[1];
      const year = maybeYear(groups, reference);
      if (!inYear) return undefined;
      return year === undefined ? nearestInYears(reference, inYear) : inYear(year);
    },
  },
];

const BY_NAME = HOLIDAYS.map(
  ([pattern, inYear]) => [new RegExp(`^(?:${pattern})$`), inYear] as const,
);

function fixed(month: number, date: number): Resolve {
  return (year) => single(dayOf(year, month, date));
}

/** Days counted from Easter Sunday. */
function easter(first: number, last = first): Resolve {
  return (year) => ({ from: easterOf(year) + first, to: easterOf(year) + last });
}

/** The fourth Sunday of Advent is the last one before Christmas. */
function advent(year: number, number: number): number {
  const eve = dayOf(year, 12, 24);
  return eve - ((weekdayOf(eve) + 1) % 7) - 7 * (4 - number);
}

function single(day: number): Interval {
  return { from: day, to: day };
}
