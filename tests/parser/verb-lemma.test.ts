import { expect, test } from 'vitest';
import { verbLemma } from '../../extract/parser/verb-lemma.ts';

test.each([
  ['übernimmt', 'übernimmn', 'übernehmen'],
  ['bot', 'boten', 'bieten'],
  ['wies', 'wiesen', 'weisen'],
  ['erhielt', 'erhielen', 'erhalten'],
  ['wäre', 'wären', 'sein'],
  ['kannst', 'kannsen', 'können'],
  ['mußte', 'mußten', 'müssen'],
  ['gefiel', 'gefielen', 'gefallen'],
  ['lässt', 'lesen', 'lassen'],
  ['lasst', 'lassen', 'lassen'],
  ['last', 'lasten', 'lesen'],
])('knows the strong form %s whatever the model found', (form, found, lemma) => {
  expect(verbLemma(form, found)).toBe(lemma);
});

test.each([
  ['angeboten', 'anbieten'],
  ['zurückgewiesen', 'zurückweisen'],
  ['vergessen', 'vergessen'],
  ['unterschrieben', 'unterschreiben'],
  ['übernommen', 'übernehmen'],
  ['geboten', 'bieten'],
  ['verbracht', 'verbringen'],
])('knows the participle %s', (form, lemma) => {
  expect(verbLemma(form, form)).toBe(lemma);
});

test.each([
  ['anzunehmen', 'annehmen'],
  ['auszuzahlen', 'auszahlen'],
  ['hinzuziehen', 'hinzuziehen'],
  ['hinzuzufügen', 'hinzufügen'],
  ['zurückzukehren', 'zurückkehren'],
])('takes the zu out of %s', (form, lemma) => {
  expect(verbLemma(form, form)).toBe(lemma);
});

test.each([
  ['führt', 'führen'],
  ['drängte', 'drängen'],
  ['beteiligt', 'beteiligen'],
  ['stimmt', 'stimmen'],
  ['gehört', 'gehören'],
  ['verband', 'verbinden'],
])('leaves %s to the model', (form, lemma) => {
  expect(verbLemma(form, lemma)).toBe(lemma);
});
