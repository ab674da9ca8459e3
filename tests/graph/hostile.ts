import * as fc from 'fast-check';
import type { Triple } from '../../extract/triple.ts';
import { documentNamed, end, triple } from './triples.ts';

// prettier-ignore
const PIECES: readonly string[] = [
  '<', '>', '&', '"', "'", ']]>', '<!--', '&#0;', '\u0000', '\u0008', '\u001f', '\u007f', '\ud800', '\udfff',
  '\ufffe', '\uffff', '\r\n', '\t', '\u2028', '\u0085', '\u202e', '`', '\\', '=1+1', '@SUM', '$', '{', '}',
  "'; DROP", '😀', '__proto__', ' ', ';', ',',
];

/** Text that breaks careless writers: markup, quotes, control characters, half surrogates, formulas, line breaks. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom(...PIECES)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Triples whose every text is hostile. */
export const hostileTriples: fc.Arbitrary<Triple[]> = fc.array(
  fc
    .record({
      id: hostileText,
      document: hostileText,
      subject: hostileText,
      object: hostileText,
      lemma: hostileText,
      sentence: hostileText,
      speaker: hostileText,
    })
    .map((texts) =>
      triple({
        id: texts.id,
        document: { ...documentNamed(texts.document), title: texts.sentence, url: texts.object },
        subject: end(texts.subject),
        object: end(texts.object, 'Concept'),
        lemma: texts.lemma,
        sentence: { text: texts.sentence, start: 0, end: texts.sentence.length },
        attribution: { text: texts.speaker, entity: texts.speaker },
      }),
    ),
  { minLength: 1, maxLength: 6 },
);
