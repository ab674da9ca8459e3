import { describe, expect, it } from 'vitest';
import { reasonOf, type TextMention } from '../../commands/mention-reason.ts';

function mention(text: string, start: number): TextMention {
  return { document: 'a', start, text, name: 'Lena Berg', sentence: text };
}

describe('why a phrase means a thing', () => {
  it.each([
    ['Lena Berg', 'its name'],
    ['Ministerin Berg', 'by the name Lena Berg'],
    ['Bergs', 'by the name Lena Berg'],
    ['sie', 'pronoun, for Lena Berg, last named before as „Ministerin Berg“'],
    ['die Ministerin', 'description, for Lena Berg, last named before as „Ministerin Berg“'],
  ])('is told of %s', (text, reason) => {
    expect(reasonOf(mention(text, 50), [mention('Ministerin Berg', 0), mention('ihr', 9)])).toBe(
      reason,
    );
  });

  it('is what the extraction recorded, if it did', () => {
    const why = { rule: 'pronoun', text: 'die Ministerin' } as const;
    expect(reasonOf({ ...mention('sie', 50), why }, [mention('Ministerin Berg', 0)])).toBe(
      'pronoun: „die Ministerin“',
    );
  });

  it('names no one before where nobody was named', () => {
    expect(reasonOf(mention('sie', 0), [])).toBe('pronoun, for Lena Berg');
  });
});
