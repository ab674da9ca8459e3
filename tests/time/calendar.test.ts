import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  easterOf,
  maybeDate,
  maybeDay,
  partsOf,
  toIso,
  weekdayOf,
  weekOf,
} from '../../extract/time/calendar.ts';

describe('the calendar', () => {
  it('reads what it writes, for every day from the year 1000 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_000, max: 400_000 }), (day) => {
        expect(maybeDay(toIso(day))).toBe(day);
        const { year, month, date } = partsOf(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });

  it('knows no 30 February', () => {
    expect(maybeDate(2024, 2, 29)).toBe(maybeDay('2024-02-29'));
    expect(maybeDate(2023, 2, 29)).toBeUndefined();
    expect(maybeDay('2023-02-30')).toBeUndefined();
  });

  it('begins weeks on Monday', () => {
    const friday = maybeDay('2022-01-21') ?? 0;
    expect(weekdayOf(friday)).toBe(4);
    expect(weekOf(friday)).toEqual({ from: maybeDay('2022-01-17'), to: maybeDay('2022-01-23') });
    expect(weekdayOf(maybeDay('1969-12-31') ?? 0)).toBe(2);
  });

  it.each(['1961-04-02', '2000-04-23', '2019-04-21', '2022-04-17', '2024-03-31', '2038-04-25'])(
    'finds Easter on %s',
    (iso) => {
      expect(toIso(easterOf(Number(iso.slice(0, 4))))).toBe(iso);
    },
  );
});
