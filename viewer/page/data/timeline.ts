import type { Triple } from '../../../extract/triple.ts';
import type { StatedFact } from './dataset.ts';

/** A stretch of days, both inclusive, with the number of facts that begin in it. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly facts: number;
}

type Unit = 'day' | 'month' | 'year';

const MOST_BINS = 72;

/** Days that lie so far out that only this share of the facts is beyond them are left out: an article may name the year 1648. */
const OUTLIERS = 0.02;

/** How the facts lie in time, in days, months or years, whichever gives bins enough but not too many. */
export function buildTimeline(facts: readonly StatedFact[]): Bin[] {
  const days = facts.map(({ triple }) => startOf(triple)).filter((day) => day !== undefined);
  const sorted = days.toSorted();
  const first = sorted[Math.floor(sorted.length * OUTLIERS)];
  const last = sorted[Math.ceil(sorted.length * (1 - OUTLIERS)) - 1];
  if (first === undefined || last === undefined) return [];
  const bins = splitPeriod(first, last);
  return bins.map(({ from, to }) => {
    return { from, to, facts: sorted.filter((day) => day >= from && day <= to).length };
  });
}

/** The day a fact begins; without a time of its own, the day of its article. */
function startOf({ time, document }: Triple): string | undefined {
  return time?.from ?? time?.to ?? document.date ?? undefined;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

function splitPeriod(first: string, last: string): Period[] {
  const units: readonly Unit[] = ['day', 'month', 'year'];
  const unit = units.find((candidate) => countUnits(first, last, candidate) <= MOST_BINS) ?? 'year';
  const periods: Period[] = [];
  for (let from = startOfUnit(first, unit); from <= last; from = nextStart(from, unit)) {
    periods.push({ from, to: addDays(nextStart(from, unit), -1) });
  }
  return periods;
}

function countUnits(first: string, last: string, unit: Unit): number {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days / { day: 1, month: 30, year: 365 }[unit] + 1;
}

function startOfUnit(day: string, unit: Unit): string {
  return { day, month: `${day.slice(0, 7)}-01`, year: `${day.slice(0, 4)}-01-01` }[unit];
}

function nextStart(start: string, unit: Unit): string {
  return startOfUnit(addDays(start, { day: 1, month: 32, year: 367 }[unit]), unit);
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
