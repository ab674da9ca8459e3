import { expect, test } from 'vitest';
import { maybeClosedLemma } from '../../extract/parser/closed-words.ts';

test.each([
  ['Unserem', 'DET', 'unser'],
  ['eure', 'DET', 'euer'],
  ['dieselbe', 'DET', undefined],
  ['diese', 'DET', 'dieser'],
  ['den', 'DET', 'der'],
  ['sich', 'PRON', 'sich'],
  ['uns', 'PRON', 'wir'],
  ['deren', 'PRON', 'der'],
  ['ihr', 'PRON', undefined],
  ['Haus', 'NOUN', undefined],
])('%s as %s is %s', (form, upos, lemma) => {
  expect(maybeClosedLemma(form, upos)).toBe(lemma);
});
