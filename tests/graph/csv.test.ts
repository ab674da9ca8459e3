import { describe, expect, it } from 'vitest';
import { toCsvLine } from '../../graph/csv.ts';

describe('toCsvLine', () => {
  it('quotes separators, quotes and line breaks', () => {
    expect(toCsvLine(['a', 'b,c', 'd"e', 'f\ng', 'h;i', ''])).toBe(
      'a,"b,c","d""e","f\ng","h;i",\r\n',
    );
  });

  it.each(['=1+1', '+cmd', '-A1', '@SUM(A1)', '\t=1', '＝1'])(
    'keeps %j from being a formula',
    (cell) => {
      expect(toCsvLine([cell])).toMatch(/^"?'/u);
    },
  );

  it.each(['-5', '+3,5', '-1.5e-7', '2022-01-18', '12'])('leaves the number %s alone', (cell) => {
    expect(toCsvLine([cell])).toMatch(new RegExp(`^"?${cell.replace('+', '\\+')}"?\r\n$`, 'u'));
  });
});
