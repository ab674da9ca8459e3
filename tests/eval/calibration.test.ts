import { expect, test } from 'vitest';
import { binByConfidence, calibrationError } from './calibration.ts';

test('every confidence falls into one bin', () => {
  const stated = [0.1, 0.4, 0.6, 0.699, 0.75, 0.8, 1];
  const bins = binByConfidence(stated, (confidence) => confidence);
  expect(bins.flatMap(({ values }) => values)).toEqual(stated);
});

test('the calibration error weighs how far each bin is off', () => {
  const sure = { from: 0.8, to: 1, count: 30, right: 24, stated: 0.9 };
  const unsure = { from: 0.4, to: 0.6, count: 10, right: 5, stated: 0.5 };
  expect(calibrationError([sure, unsure])).toBeCloseTo(0.075);
  expect(calibrationError([])).toBe(0);
});
