import { expect, test } from 'vitest';
import { maybeLemma } from '../../extract/parser/lemma.ts';

test.each([
  ['angekommen', 'ange>an|>', 'VERB', 'ankommen'],
  ['Häusern', '>|ern>', 'NOUN', 'Häus'],
  ['US-Präsidenten', '>|en>', 'NOUN', 'US-Präsident'],
  ['Größten', '>|ten>', 'ADJ', 'größ'],
  ['Die', '=der', 'DET', 'der'],
  ['Haus', '>|>', 'NOUN', 'Haus'],
])('%s with %s as %s', (form, script, upos, lemma) => {
  expect(maybeLemma(form, script, upos)).toBe(lemma);
});

test('a script whose ends the form lacks, or that would cut it twice, doesn’t fit', () => {
  expect(maybeLemma('Haus', '>|en>', 'NOUN')).toBeUndefined();
  expect(maybeLemma('gen', 'ge>|en>', 'NOUN')).toBeUndefined();
});
