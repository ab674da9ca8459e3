import * as fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import type { Analyse } from '../../extract/index.ts';
import { maybeProblem } from '../../extract/schema.ts';
import { tripleSchema } from '../../extract/triple-schema.ts';
import { seedArticles } from '../bench/articles.ts';
import { loadAnalyser } from './extractor.ts';
import { findMisplaced } from './offsets.ts';

/** Pieces that break naive text handling. */
const traps = [
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀',
  'e\u0301',
  'שלום',
  '\u202Eabc',
  '„',
  '“',
  '»',
  '‚',
  '"',
  "'",
  '(',
  ')',
  '[',
  '…',
  '...',
  '–',
  '-',
  '.',
  '!',
  '?',
  ';',
  ':',
  ',',
  'z. B.',
  'Dr.',
  '3.',
  '1,5',
  '§',
  '%',
  '€',
  '<b>',
  '&amp;',
  '`',
  '\\',
  'zum',
  'im',
  'am',
  'und',
  'dass',
  'nicht',
  'er',
  'sie',
  'sich',
  'wurde',
  'sagte',
  'laut',
  'x'.repeat(500),
];

describe('any text', () => {
  let analyse: Analyse;
  let words: string[];
  beforeAll(async () => {
    analyse = await loadAnalyser();
    words = (await seedArticles()).flatMap(({ text }) => text.split(/(?<=\s)/));
  });

  it(
    'is extracted without an error, and what is extracted stands in it',
    { timeout: 300_000 },
    () => {
      const random = fc.string({ unit: 'binary', maxLength: 200 });
      const mutated = fc
        .record({
          start: fc.nat(words.length - 60),
          length: fc.integer({ min: 5, max: 60 }),
          changes: fc.array(
            fc.record({
              at: fc.nat(60),
              remove: fc.nat(4),
              insert: fc.oneof(fc.constantFrom(...traps), fc.constantFrom(...words.slice(0, 500))),
            }),
            { maxLength: 8 },
          ),
        })
        .map(({ start, length, changes }) => {
          const text = words.slice(start, start + length);
          for (const { at, remove, insert } of changes) text.splice(at % length, remove, insert);
          return text.join('');
        });
      fc.assert(
        fc.property(
          fc.oneof({ arbitrary: random, weight: 1 }, { arbitrary: mutated, weight: 4 }),
          (text) => {
            const article = { id: 'a', text, date: '2022-01-18' };
            const wrong = analyse(article).triples.flatMap((triple) => [
              ...findMisplaced(article, triple),
              ...[maybeProblem(triple, tripleSchema)].filter((problem) => problem !== undefined),
            ]);
            if (wrong.length > 0) throw new Error(wrong.join('; '));
          },
        ),
        { numRuns: 2000, seed: 20220118 },
      );
    },
  );
});
