import { expect, test } from 'vitest';
import { foldings } from '../../viewer/page/data/fold.ts';
import { buildSearch } from '../../viewer/page/data/search.ts';
import { written } from './written-dataset.ts';

const search = buildSearch(written);
const sentenceFor = (query: string) => search(query).facts[0]?.triple.sentence.text;
const namesFor = (query: string) => search(query).nodes.map(({ name }) => name);

test.each([
  ['Müller', ['mueller', 'muller']],
  ['Straße', ['strasse']],
  ['Żółw', ['zolw']],
  ['Selenskyj', ['selenskyj']],
])('%s is found as %j.', (text, expected) => {
  expect(foldings(text)).toEqual(expected);
});

test('„mueller“, „muller“ and „Müller“ find Müller.', () => {
  for (const query of ['mueller', 'muller', 'Müller', 'MÜLLER']) {
    expect(namesFor(query).slice(0, 2).toSorted()).toEqual(['Jana Müller-Weiß', 'Müller AG']);
  }
});

test('„strasse“ finds Straße and „strauss“ finds Strauß.', () => {
  expect(namesFor('strasse')).toContain('Werkstraße');
  expect(namesFor('strauss')).toContain('Strauß Maschinenbau');
});

test('„ministerium“ finds Außenministerium.', () => {
  expect(namesFor('ministerium')).toEqual(['Österreichisches Außenministerium']);
});

test('A name that begins with the query comes before one that only contains it.', () => {
  expect(namesFor('russland')[0]).toBe('Russland');
});

test('A sentence is found by its words, folded and with a typing error.', () => {
  expect(sentenceFor('gewerkschaft übernahme')).toContain('IG Metall lehnt');
  expect(sentenceFor('uebernahme gewerkschaft')).toContain('IG Metall lehnt');
  expect(sentenceFor('Gewrkschaft')).toContain('IG Metall lehnt');
});

test('Nothing, blanks and nonsense find nothing.', () => {
  for (const query of ['', '   ', 'xqzjv', '((((', '\\']) {
    expect(search(query)).toEqual({ nodes: [], facts: [] });
  }
});
