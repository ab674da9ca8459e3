import { expect, test } from 'vitest';
import { hash32 } from '../../extract/parser/hashing.ts';
import { createPieces } from '../../extract/parser/pieces.ts';

const texts = ['^Bundes', '^Bund', '+ver', '+gericht', '+-', '^Müller', '+s'];
const piecesOf = createPieces(
  new Uint8Array(Uint32Array.from(texts, (text) => hash32(text, 0)).buffer),
);
const split = (form: string) => piecesOf(form).map((place) => texts[place - 1]);

test('a form is split into the longest pieces from the left', () => {
  expect(split('Bundesgericht')).toEqual(['^Bundes', '+gericht']);
  expect(split('Müllers')).toEqual(['^Müller', '+s']);
});

test('letters that begin no piece are passed over, and a piece that begins a form stands nowhere else', () => {
  expect(split('Xgericht')).toEqual(['+gericht']);
  expect(split('Bundes-Bund')).toEqual(['^Bundes', '+-']);
});

test('a form in lower case has none, a long one its first six', () => {
  expect(split('vergericht')).toEqual([]);
  expect(split(`Bund${'ver'.repeat(9)}`)).toEqual(['^Bund', ...Array<string>(5).fill('+ver')]);
});

test('forms that Unicode writes in two ways have the same pieces', () => {
  expect(split('Mu\u0308ller')).toEqual(['^Müller']);
});
