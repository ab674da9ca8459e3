import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAXIMUM_TOKENS } from '../../extract/text/long-sentences.ts';
import { splitArticle } from '../../extract/text/split.ts';

/** Pieces at which splitters stumble, beside any other text. */
const PIECES = fc.constantFrom(
  'Dr.',
  'z. B.',
  '3.',
  'am 3. März',
  '„',
  '“',
  '»',
  '«',
  '"',
  "'",
  '…',
  '...',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\u202E',
  '\uFEFF',
  '\u0000',
  '\u0085',
  '\u2028',
  '\uD800',
  '\uDC00',
  'e\u0301',
  '👨‍👩‍👧',
  '🇩🇪',
  'שלום',
  'مرحبا',
  'US-Außenminister',
  'zum',
  'http://a.de/',
  'a@b.de',
  '#',
  '**',
  '- ',
  '1. ',
  'Foto: dpa',
  '(',
  ')',
  '!',
  '?',
  ';',
  'Er kam.',
  'der',
);
const TEXTS = fc.array(
  fc.oneof(PIECES, fc.string({ unit: 'binary', maxLength: 8 }), fc.constant(' ')),
  { maxLength: 60 },
);

describe('any text', () => {
  it('is tiled by its tokens in order, but for the blanks', () => {
    fc.assert(
      fc.property(TEXTS, (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const token of splitArticle(text).flatMap((sentence) => sentence.tokens)) {
          expect(text.slice(end, token.start)).toMatch(/^[\s\u0085]*$/);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u0085]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('has sentences of bounded length whose words point to their tokens', () => {
    fc.assert(
      fc.property(TEXTS, (pieces) => {
        const text = pieces.join('');
        for (const sentence of splitArticle(text)) {
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          expect(sentence.tokens.length).toBeLessThanOrEqual(MAXIMUM_TOKENS);
          expect(sentence.words.length).toBeGreaterThan(0);
          for (const { start, end, token, form } of sentence.words) {
            expect(sentence.tokens[token]).toMatchObject({ start, end });
            expect(form).not.toBe('');
          }
        }
      }),
      { examples: [[['Dr.', '!']]] },
    );
  });
});

describe('the time to split', () => {
  const units = [
    'a',
    'a.',
    '"',
    '„',
    '. ',
    'z.',
    '1.',
    '1.1.',
    'x@',
    'http://',
    '-a',
    '\n',
    '\u00AD',
    '(',
    '#',
    'Dr. ',
    "a'",
    'e\u0301',
    '!',
    '👍\u200D',
    '…',
    'am 3. ',
    '/1',
    '\uD800',
  ];
  it.each(units)('grows no faster than the text: %j', (unit) => {
    const small = fastest(unit.repeat(2_000));
    const large = fastest(unit.repeat(16_000));
    // Eight times the text; quadratic growth would take sixty-four times as long.
    expect(large / Math.max(small, 3)).toBeLessThan(40);
  });
});

/** Processor time: other work on the machine doesn't count. */
function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    splitArticle(text);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
