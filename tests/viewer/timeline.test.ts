import { expect, test } from 'vitest';
import type { StatedFact } from '../../viewer/page/data/dataset.ts';
import { buildTimeline } from '../../viewer/page/data/timeline.ts';
import { written } from './written-dataset.ts';

/** A fact of an article of that day. */
function factOn(date: string): StatedFact {
  const [fact] = written.facts;
  if (fact === undefined) throw new Error('no fact to copy');
  const { triple } = fact;
  return { ...fact, triple: { ...triple, time: null, document: { ...triple.document, date } } };
}

test('A few weeks are told in days, with the empty ones between.', () => {
  const bins = buildTimeline(['2022-01-30', '2022-02-02', '2022-02-02'].map(factOn));
  expect(bins).toEqual([
    { from: '2022-01-30', to: '2022-01-30', facts: 1 },
    { from: '2022-01-31', to: '2022-01-31', facts: 0 },
    { from: '2022-02-01', to: '2022-02-01', facts: 0 },
    { from: '2022-02-02', to: '2022-02-02', facts: 2 },
  ]);
});

test('A year is told in whole months.', () => {
  const bins = buildTimeline(['2023-11-07', '2024-02-29'].map(factOn));
  expect(bins.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2023-11-01 2023-11-30',
    '2023-12-01 2023-12-31',
    '2024-01-01 2024-01-31',
    '2024-02-01 2024-02-29',
  ]);
});

test('A single day long ago does not stretch the picture.', () => {
  const recent = Array.from({ length: 200 }, (_, index) => factOn(`2022-0${1 + (index % 3)}-15`));
  const bins = buildTimeline([factOn('1648-10-24'), ...recent]);
  expect(bins[0]?.from.slice(0, 4)).toBe('2022');
});

test('Without dates there is no timeline.', () => {
  expect(buildTimeline([])).toEqual([]);
});
