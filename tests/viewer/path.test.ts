import { expect, test } from 'vitest';
import { maybePath } from '../../viewer/page/data/path.ts';
import { noFilters } from '../../viewer/page/state/view.ts';
import { findVisible } from '../../viewer/page/state/visible.ts';
import { nodeNamed, written } from './written-dataset.ts';

const everything = findVisible(written, noFilters);

const pathBetween = (from: string, to: string, visible = everything) =>
  maybePath(written, visible, { from: nodeNamed(from).id, to: nodeNamed(to).id })?.map(
    ({ to: id }) => written.nodes.get(id)?.name,
  );

test('A path leads over edges in either direction.', () => {
  expect(pathBetween('Görlitz', 'IG Metall')).toEqual(['Olaf Scholz', 'IG Metall']);
});

test('It is a shortest one.', () => {
  expect(pathBetween('Antony Blinken', 'Sergej Lawrow')).toEqual(['Sergej Lawrow']);
});

test('From a thing to itself no step is needed.', () => {
  expect(pathBetween('Nato', 'Nato')).toEqual([]);
});

test('Filters can break it.', () => {
  const onlyCompany = findVisible(written, { ...noFilters, articles: new Set(['genf']) });
  expect(pathBetween('Görlitz', 'IG Metall', onlyCompany)).toBeUndefined();
});

test('It leads through no phrase, but may end in one.', () => {
  expect(pathBetween('Müller AG', '40 Millionen Euro')).toEqual(['40 Millionen Euro']);
  const names = pathBetween('Jana Müller-Weiß', 'Strauß Maschinenbau') ?? [];
  expect(names.every((name) => name !== undefined && !nodeNamed(name).phrase)).toBe(true);
});
