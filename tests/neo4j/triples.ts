import type { Triple } from '../../extract/triple.ts';
import { documentNamed, end, triple } from '../graph/triples.ts';

const talks = documentNamed('genf', '2022-01-21');
const sanctions = documentNamed('brüssel', '2022-02-22');
const harbour = documentNamed('hafen', '2022-03-01');

/** Hand-written triples of three articles: every kind of fact that the database tells apart. */
export const TRIPLES: readonly Triple[] = [
  triple({
    document: talks,
    sentence: { text: 'Blinken traf am Freitag kurz in Genf Lawrow.', start: 0, end: 44 },
    time: { text: 'am Freitag', from: '2022-01-21', to: '2022-01-21' },
    place: { text: 'in Genf', entity: 'Genf' },
    adjuncts: [{ text: 'kurz', start: 20, end: 24 }],
  }),
  triple({
    document: talks,
    sentence: { text: 'Moskau zufolge gab es keine Einigung mit Blinken.', start: 45, end: 94 },
    subject: end('Sergej Lawrow'),
    object: end('Antony Blinken'),
    lemma: 'sich einigen mit',
    negated: true,
    attribution: { text: 'Moskau', entity: 'Moskau' },
  }),
  triple({
    document: talks,
    sentence: { text: 'Der Minister reiste ab.', start: 95, end: 118 },
    subject: end('Antony Blinken', 'Person', 'Der Minister'),
    object: null,
    lemma: 'abreisen',
  }),
  triple({
    document: sanctions,
    sentence: { text: 'Die EU verhängte Sanktionen gegen Russland.', start: 0, end: 43 },
    subject: end('EU', 'Organization'),
    object: end('Russland', 'Country'),
    lemma: 'Sanktionen verhängen gegen',
  }),
  triple({
    document: sanctions,
    sentence: { text: 'Antony Blinken will Russland 20 Prozent abziehen.', start: 44, end: 93 },
    object: end('20 Prozent', 'Amount'),
    lemma: 'abziehen',
    modality: 'planned',
  }),
  triple({
    document: harbour,
    sentence: { text: 'Sandvoss lobte die Verhandlungen der Stadt.', start: 0, end: 43 },
    subject: end('Henrike Sandvoss'),
    object: end('Lüdershafen', 'Place'),
    lemma: 'loben',
  }),
  triple({
    document: harbour,
    sentence: {
      text: 'Brodersen regiert in Lüdershafen, Straße am Müllerhof.',
      start: 44,
      end: 99,
    },
    subject: end('Jasper Brodersen'),
    object: end('Lüdershafen', 'Place'),
    lemma: 'a`b}) DETACH DELETE (n',
  }),
];
