import { monthsOf, partsOf, type Day, type Interval } from './calendar.ts';
import { maybeShift, SHIFT, YEAR } from './calendar-words.ts';
import { nearestInYears } from './nearest.ts';
import type { Rule } from './unit.ts';

/** Years that begin in the middle of one: their first month. */
const FIRST: Readonly<Record<string, number>> = {
  Saison: 7,
  Spielzeit: 8,
  Schuljahr: 8,
  Kindergartenjahr: 8,
  Studienjahr: 10,
};
const TERM = String.raw`(?:Schul|Kindergarten|Studien)jahre?s?`;

/** `Schuljahr 2026/27`, `Saison 2025/26`, `im kommenden Schuljahr`, `Wintersemester 2025/26`, `zum Sommersemester`. */
export const terms: readonly Rule[] = [
  {
    grain: 'season',
    pattern: String.raw`(?<term>Saison|Spielzeit|${TERM}) (?<first>${YEAR})(?: ?[-–/] ?)(?<last>\d{4}|\d\d)(?!\d)`,
    absolute: true,
    resolve: (groups) =>
      Number(groups('last').slice(-2)) === (Number(groups('first')) + 1) % 100
        ? termOf(groups('term'), Number(groups('first')))
        : undefined,
  },
  {
    grain: 'season',
    pattern: String.raw`(?<shift>${SHIFT}|neuen?) (?<term>${TERM})`,
    resolve: (groups, { today }) =>
      today === undefined ? undefined : shiftedTerm(groups('term'), groups('shift'), today),
  },
  {
    grain: 'season',
    pattern: String.raw`(?:(?<shift>${SHIFT}) )?(?:(?<cold>Wintersemesters?)|Sommersemesters?)(?: (?<year>${YEAR})(?: ?/ ?(?:\d{4}|\d\d)(?!\d))?)?`,
    resolve: (groups, { today, direction }) => {
      const inYear = (year: number): Interval =>
        groups('cold') ? monthsOf(year, 10, 15) : monthsOf(year, 4, 9);
      if (groups('year')) return inYear(Number(groups('year')));
      const shift = maybeShift(groups('shift'));
      return nearestInYears({ today, direction: shift ? towards(shift) : direction }, inYear);
    },
  },
];

function termOf(term: string, year: number): Interval {
  const first = FIRST[term.replace(/e?s?$/, '')] ?? FIRST[term] ?? 8;
  return monthsOf(year, first, first + 11);
}

/** Counted from the one that runs; one that has begun some weeks ago may still be *das neue, das kommende*. */
function shiftedTerm(term: string, word: string, today: Day): Interval | undefined {
  const { year } = partsOf(today);
  const years = [year - 1, year];
  const begins = (each: number): number => termOf(term, each).from ?? 0;
  const running = years.findLast((each) => begins(each) <= today) ?? year - 1;
  const isYoung = today - begins(running) < 60;
  const shift = maybeShift(word) ?? 1;
  return termOf(term, running + (shift > 0 && isYoung ? shift - 1 : shift));
}

function towards(shift: number): 'past' | 'future' {
  return shift < 0 ? 'past' : 'future';
}
