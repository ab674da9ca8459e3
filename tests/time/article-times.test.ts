import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findArticleTimes } from '../../extract/time/article-times.ts';
import { parseCases } from '../facts/case-file.ts';

describe('a part of a day belongs to the day that the text tells of', () => {
  const text = readFileSync(new URL('article-times.txt', import.meta.url), 'utf8');
  // 2024-03-12 is a Tuesday.
  it.each(parseCases(text))('$title', ({ trees, expected }) => {
    const found = findArticleTimes(trees, '2024-03-12')
      .flat()
      .map(({ text: time, from, to }) => `${time}: ${from} ${to}`);
    expect(found).toEqual(expected);
  });
});
