import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../viewer/page/state/address.ts';
import {
  countFilters,
  noFilters,
  startView,
  toggled,
  type View,
} from '../../viewer/page/state/view.ts';
import { entityTypes } from '../../extract/entity/mention.ts';
import { modalities } from '../../viewer/page/words/kinds.ts';

const set = <T>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 4 }).map((all) => new Set(all));
const day = fc.constantFrom('2022-01-18', '1999-12-31', undefined);
const coordinate = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10_000);

const views: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom('graph', 'table'),
  phrases: fc.boolean(),
  selection: fc.oneof(
    fc.constant(undefined),
    fc.record({ kind: fc.constantFrom('node', 'fact'), id: fc.string() }),
    fc.record({ kind: fc.constant('path'), id: fc.string(), to: fc.string() }),
  ),
  camera: fc.oneof(
    fc.constant(undefined),
    fc.record({ x: coordinate, y: coordinate, ratio: fc.constantFrom(0.03, 1, 2.5) }),
  ),
  filters: fc.record({
    hiddenTypes: set(fc.constantFrom(...entityTypes)),
    relations: set(fc.string()),
    articles: set(fc.string()),
    modalities: set(fc.constantFrom(...modalities)),
    negation: fc.constantFrom('all', 'affirmed', 'negated'),
    ownVoice: fc.boolean(),
    confidence: fc.constantFrom(0, 0.05, 0.5, 0.95),
    from: day,
    to: day,
  }),
});

test('Every view comes back from its address.', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(fromAddress(toAddress(view))).toEqual(view);
    }),
  );
});

test('The start view has an empty address.', () => {
  expect(toAddress(startView)).toBe('');
  expect(fromAddress('')).toEqual(startView);
});

test('No address makes the page throw.', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      fromAddress(`#${hash}`);
    }),
  );
});

test('What an address says wrongly is left out.', () => {
  const view = fromAddress(
    '#hide=Dragon&modality=x&camera=1,2&confidence=7&from=gestern&negation=1',
  );
  expect(view).toEqual(startView);
});

test('Toggling twice changes nothing.', () => {
  expect(toggled(toggled(new Set(['a']), 'b'), 'b')).toEqual(new Set(['a']));
});

test('Filters are counted once each.', () => {
  expect(countFilters(noFilters)).toBe(0);
  expect(countFilters({ ...noFilters, from: '2022-01-01', to: '2022-02-01' })).toBe(1);
  expect(countFilters({ ...noFilters, ownVoice: true, confidence: 0.5 })).toBe(2);
});
