import { expect, test } from 'vitest';
import { verbs } from './verbs.ts';

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
])('knows the strong form %s whatever the model found', (form, found, lemma) => {
  expect(verbs.lemma(form, found)).toBe(lemma);
});

test.each([
  ['angeboten', 'anbieten'],
  ['zurückgewiesen', 'zurückweisen'],
  ['vergessen', 'vergessen'],
  ['unterschrieben', 'unterschreiben'],
  ['übernommen', 'übernehmen'],
  ['geboten', 'bieten'],
  ['verbracht', 'verbringen'],
  ['gegengesteuert', 'gegensteuern'],
])('knows the participle %s', (form, lemma) => {
  expect(verbs.lemma(form, form)).toBe(lemma);
});

test.each([
  ['anzunehmen', 'annehmen'],
  ['auszuzahlen', 'auszahlen'],
  ['hinzuziehen', 'hinzuziehen'],
  ['hinzuzufügen', 'hinzufügen'],
  ['zurückzukehren', 'zurückkehren'],
])('takes the zu out of %s', (form, lemma) => {
  expect(verbs.lemma(form, form)).toBe(lemma);
});

test.each([
  ['führt', 'führen'],
  ['drängte', 'drängen'],
  ['beteiligt', 'beteiligen'],
  ['stimmt', 'stimmen'],
  ['gehört', 'gehören'],
  ['verband', 'verbinden'],
])('leaves %s to the model', (form, lemma) => {
  expect(verbs.lemma(form, lemma)).toBe(lemma);
});

test.each([
  ['behaupten', 'behaupen', 'behaupten'],
  ['lautete', 'lauen', 'lauten'],
  ['merkte', 'merkn', 'merken'],
  ['feierten', 'feieren', 'feiern'],
  ['gefeiert', 'gefeieren', 'feiern'],
  ['demonstrierten', 'demonstriern', 'demonstrieren'],
  ['handle', 'handlen', 'handeln'],
  ['uraufgeführt', 'uraufgeführen', 'uraufführen'],
  ['weitergeleitet', 'weitergeleiten', 'weiterleiten'],
  ['mitbegründete', 'mitbegründeen', 'mitbegründen'],
  ['ausgelöste', 'ausgelösen', 'auslösen'],
])('knows a verb for the weak form %s', (form, found, lemma) => {
  expect(verbs.lemma(form, found)).toBe(lemma);
});

test.each([
  ['belegen', 'beliegen', 'belegen'],
  ['fällt', 'fällen', 'fallen'],
  ['hergefallen', 'hergefallen', 'herfallen'],
  ['anerkannt', 'anerkönnen', 'anerkennen'],
  ['weißt', 'weißen', 'wissen'],
  ['beißt', 'beessen', 'beißen'],
  ['gelobt', 'gelobt', 'loben'],
  ['schalte', 'schelten', 'schalten'],
  ['betrüge', 'betragen', 'betrügen'],
  ['vermisst', 'vermissen', 'vermissen'],
  ['laßt', 'laßen', 'lassen'],
  ['schliesst', 'schliessen', 'schließen'],
  ['hinzuweisen', 'hinzuweisen', 'hinweisen'],
  ['hinzugewinnen', 'hingewinnen', 'hinzugewinnen'],
])('prefers of the verbs that share %s the one that is meant', (form, found, lemma) => {
  expect(verbs.lemma(form, found)).toBe(lemma);
});

test('leaves verbs that share a form to the model, and words that no verb has', () => {
  expect(verbs.lemma('rasten', 'rasen')).toBe('rasen');
  expect(verbs.lemma('rasten', 'rasten')).toBe('rasten');
  expect(verbs.lemma('quorzte', 'quorzen')).toBe('quorzen');
});

test('lists verbs, and what raw text adds to the lexicon', () => {
  expect(verbs.lists('ankommen')).toBe(true);
  expect(verbs.lists('dazugehören')).toBe(true);
  expect(verbs.lists('behaupen')).toBe(false);
});

test('knows forms of verbs with a prefix that no list has', () => {
  expect(verbs.lemma('herumtelefoniert', 'herumtelefonierten')).toBe('herumtelefonieren');
});
