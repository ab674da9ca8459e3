import { describe, expect, it } from 'vitest';
import { splitArticle } from '../../extract/text/split.ts';

const WRAPPED = `Die Stadt baut im kommenden Jahr eine neue Brücke über den Fluss, weil die
alte seit dem Unfall gesperrt ist. Der Rat hat dem Plan von Bürgermeister
Huber gestern zugestimmt. Die Kosten trägt zur Hälfte das Land, das
darüber im Mai entscheiden will.

Die Gegner wollen klagen. Sie halten die Brücke für zu teuer und den Weg
über das Wehr für ausreichend.`;

describe('lines', () => {
  it('that an editor wrapped are one text', () => {
    const sentences = splitArticle(WRAPPED);
    expect(sentences.map(({ kind }) => kind)).toEqual(Array(5).fill('prose'));
    expect(sentences[1]?.text).toBe(
      'Der Rat hat dem Plan von Bürgermeister\nHuber gestern zugestimmt.',
    );
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 1]);
  });

  it('of a block stay apart when they were not wrapped', () => {
    const text =
      'Hafen wird teurer\nVon Anna Weber\nDer Rat hat dem Plan zugestimmt. Er kostet viel.\nFoto: Max Muster';
    expect(splitArticle(text).map(({ kind }) => kind)).toEqual([
      'heading',
      'noise',
      'prose',
      'prose',
      'noise',
    ]);
  });

  it('that go on with a small letter belong to the line before', () => {
    const text = `${'Der Rat hat dem Plan am Montag nach langer Debatte mit knapper Mehrheit zugestimmt '.repeat(2)}und\nwill im Mai bauen.`;
    expect(splitArticle(text)).toHaveLength(1);
  });

  it('that are longer than any sentence are cut at their best mark', () => {
    const part = 'Der Rat hat zugestimmt und der Bau beginnt';
    const sentences = splitArticle(`${Array(100).fill(part).join('; ')}.`);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { text } of sentences.slice(0, -1)) expect(text.endsWith(';')).toBe(true);
  });
});
