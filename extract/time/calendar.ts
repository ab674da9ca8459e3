/** A day as its number since 1 January 1970. */
export type Day = number;

/** Whole days, both ends included; a missing end is open or unknown. */
export interface Interval {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

const MILLISECONDS = 86_400_000;

/** The day of an ISO date such as `2022-01-18`; undefined when it is none. */
export function maybeDay(iso: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year ? maybeDate(Number(year), Number(month), Number(day)) : undefined;
}

/** `2022-01-21` */
export function toIso(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day in the calendar; undefined when the month does not have it. */
export function maybeDate(year: number, month: number, date: number): Day | undefined {
  const day = dayOf(year, month, date);
  const parts = partsOf(day);
  return parts.month === month && parts.date === date ? day : undefined;
}

/** Days and months beyond their range run over into the next month or year. */
export function dayOf(year: number, month: number, date: number): Day {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return Math.floor(time.getTime() / MILLISECONDS);
}

export function partsOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const time = new Date(day * MILLISECONDS);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() };
}

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The week, Monday to Sunday, `offset` weeks after the one that holds the day. */
export function weekOf(day: Day, offset = 0): { readonly from: Day; readonly to: Day } {
  const from = day - weekdayOf(day) + 7 * offset;
  return { from, to: from + 6 };
}

/** The months from `first` to `last` of a year; 13 is January of the next. */
export function monthsOf(year: number, first: number, last = first): Interval {
  return { from: dayOf(year, first, 1), to: dayOf(year, last + 1, 0) };
}

export function yearsOf(first: number, last = first): Interval {
  return monthsOf(first, 1, 12 * (last - first + 1));
}

/** Easter Sunday, by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const sum = e + f - 7 * g + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
