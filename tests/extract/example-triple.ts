import type { Triple } from '../../extract/triple.ts';

const text = 'Am Freitag trifft US-Außenminister Blinken seinen Kollegen Lawrow in Genf.';

/** „Am Freitag trifft US-Außenminister Blinken seinen Kollegen Lawrow in Genf.“ */
export const exampleTriple: Triple = {
  id: 'a1',
  document: { id: '003', title: 'Krisengespräch', date: '2022-01-18', url: null, source: null },
  sentence: { text, start: 100, end: 100 + text.length },
  clause: '003:100:2',
  subject: {
    text: 'US-Außenminister Blinken',
    entity: 'Antony Blinken',
    type: 'Person',
    start: 118,
    end: 142,
  },
  relation: { text: 'trifft', lemma: 'treffen', spans: [[111, 117]] },
  object: {
    text: 'seinen Kollegen Lawrow',
    entity: 'Sergej Lawrow',
    type: 'Person',
    start: 143,
    end: 165,
  },
  negated: false,
  modality: 'planned',
  attribution: null,
  time: { text: 'Am Freitag', from: '2022-01-21', to: '2022-01-21' },
  place: { text: 'in Genf', entity: 'Genf' },
  confidence: 0.93,
  rule: 'active',
};
