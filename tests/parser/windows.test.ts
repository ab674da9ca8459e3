import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsOf } from '../../extract/parser/windows.ts';

test('a sentence of ordinary length is one window', () => {
  expect(windowsOf(['Sie', 'kommt', '.'])).toEqual([[0, 3]]);
  expect(windowsOf([])).toEqual([]);
});

test('a long one is cut after a full stop rather than after a comma or anywhere', () => {
  expect(windowsOf([...'abcde.fg,hijk'], 10)).toEqual([
    [0, 6],
    [6, 13],
  ]);
  expect(windowsOf([...'abcdefg,hijklmn'], 10)).toEqual([
    [0, 8],
    [8, 15],
  ]);
  expect(windowsOf([...'abcdefghijklmn'], 10)).toEqual([
    [0, 10],
    [10, 14],
  ]);
});

test('windows follow each other without a gap and are never too long', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Wort', '.', ',', ';'), { maxLength: 300 }), (forms) => {
      const windows = windowsOf(forms, 20);
      expect(windows.flatMap(([start, end]) => forms.slice(start, end))).toEqual(forms);
      expect(windows.every(([start, end]) => end > start && end - start <= 20)).toBe(true);
    }),
  );
});
