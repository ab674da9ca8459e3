import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extract/day.ts';

describe('parseDay', () => {
  it.each([
    '2022-01-18',
    '2022-01-18T09:30:00+01:00',
    '18.1.2022',
    '18.01.2022, 10:53 Uhr',
    '18. Januar 2022',
    ' 18. Jan. 2022 ',
  ])('reads %s', (text) => {
    expect(parseDay(text)).toBe('2022-01-18');
  });

  it.each(['', 'gestern', '2022-02-31', '2022-13-01', '31.4.2022', '18. Foo 2022', '2022-01-18x'])(
    'refuses %s',
    (text) => {
      expect(() => parseDay(text)).toThrow(`not a day like 2022-01-21: ${text}`);
    },
  );
});
