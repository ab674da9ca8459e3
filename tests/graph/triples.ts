import type { EntityType } from '../../extract/entity/mention.ts';
import type { Triple, TripleArgument } from '../../extract/triple.ts';

/** An end of a triple for tests: `end('Blinken')`, `end('20 Prozent', 'Amount')`. */
export function end(entity: string, type: EntityType = 'Person', text = entity): TripleArgument {
  return { text, entity, type, start: 0, end: text.length };
}

/** A triple for tests; what is not given is plain. Its id names its ends unless given. */
export function triple(given: Partial<Triple> & { readonly lemma?: string } = {}): Triple {
  const { lemma = 'treffen', ...fields } = given;
  const subject = fields.subject === undefined ? end('Antony Blinken') : fields.subject;
  const object = fields.object === undefined ? end('Sergej Lawrow') : fields.object;
  const document = fields.document ?? documentNamed('003');
  return {
    id: [document.id, subject?.entity, lemma, object?.entity].join('|'),
    document,
    sentence: { text: 'Blinken trifft am Freitag Lawrow.', start: 0, end: 33 },
    clause: `${document.id}:0:1`,
    subject,
    relation: { text: 'trifft', lemma, spans: [[8, 14]] },
    object,
    negated: false,
    modality: 'asserted',
    attribution: null,
    time: null,
    place: null,
    confidence: 0.9,
    rule: 'active',
    ...fields,
  };
}

/** An article for tests. */
export function documentNamed(id: string, date: string | null = '2022-01-18'): Triple['document'] {
  return { id, title: `Artikel ${id}`, date, url: null, source: null };
}
