import { expect, test } from 'vitest';
import { createGazetteer } from '../../extract/parser/gazetteer.ts';
import { hash32, rowsOf, shapeOf } from '../../extract/parser/hashing.ts';

const sizes = { words: 32_000, affixes: 8_000, shapes: 512 };

test('rows are those that the training computed', () => {
  expect(hash32('Straße', 3)).toBe(2863100141);
  expect(rowsOf('Straße', sizes)).toEqual([23819, 3608, 4514, 6670, 3074, 2865, 3951, 568, 478]);
  expect(rowsOf('Ärzte-𝔘nion', sizes)).toEqual([
    13764, 11315, 7653, 3007, 5483, 6945, 1651, 5871, 130,
  ]);
});

test('forms that Unicode writes in two ways have the same rows', () => {
  expect(rowsOf('Mu\u0308ller', sizes)).toEqual(rowsOf('Müller', sizes));
});

test('shapes cut runs to two', () => {
  expect(['Berlin', 'NATO', 'Covid-19', '1.000,50', 'iPhone', '„'].map(shapeOf)).toEqual([
    'Xxx',
    'XX',
    'Xxx-dd',
    'd.dd,dd',
    'xXxx',
    '„',
  ]);
});

test('a gazetteer knows what was put into it, also with a genitive s, and nothing in lower case', () => {
  const filter = new Uint8Array(1024);
  for (const seed of [20, 21, 22, 23]) {
    const bit = hash32('surname:Obermeier', seed) % (filter.length * 8);
    filter[bit >> 3]! |= 1 << (bit & 7);
  }
  const knownAs = createGazetteer(filter);
  expect(['Obermeier', 'Obermeiers', 'obermeier', 'Untermeier'].map(knownAs)).toEqual([2, 2, 0, 0]);
});
