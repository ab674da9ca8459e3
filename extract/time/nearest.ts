import { partsOf, type Day, type Interval } from './calendar.ts';
import type { Reference } from './unit.ts';

/** Half a year; without a tense, what lies nearer is meant. */
const NEAR = 183;

/**
 * Chooses the year for something that comes every year: the last one that has begun for the past, the first that has not
 * ended for the future, otherwise the nearest.
 */
export function nearestInYears(
  { today, direction }: Reference,
  inYear: (year: number) => Interval | undefined,
): Interval | undefined {
  if (today === undefined) return undefined;
  const { year } = partsOf(today);
  const candidates = [year - 1, year, year + 1]
    .map(inYear)
    .filter((interval) => interval !== undefined);
  if (direction === 'past') return candidates.findLast(({ from }) => (from ?? 0) <= today);
  if (direction === 'future') return candidates.find(({ to }) => (to ?? 0) >= today);
  return candidates.find((interval) => distance(interval, today) <= NEAR) ?? candidates[1];
}

/** The last one that is over or the first that is still to come, give or take some days. */
export function anotherThanNow(
  { today, direction }: Reference,
  inYear: (year: number) => Interval,
  grace: number,
): Interval | undefined {
  if (today === undefined) return undefined;
  const { year } = partsOf(today);
  const candidates = [year - 2, year - 1, year, year + 1].map(inYear);
  return direction === 'past'
    ? candidates.findLast(({ to }) => (to ?? 0) < today + grace)
    : candidates.find(({ from }) => (from ?? 0) > today - grace);
}

function distance({ from = 0, to = 0 }: Interval, today: Day): number {
  return today < from ? from - today : Math.max(0, today - to);
}
