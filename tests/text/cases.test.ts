import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitArticle } from '../../extract/text/split.ts';

describe('sentences', () => {
  const blocks = readCases('sentences.txt')
    .join('\n')
    .split(/\n{2,}/)
    .filter(Boolean);
  it.each(blocks)('%s', (block) => {
    const sentences = block.trim().split('\n');
    expect(splitArticle(sentences.join(' ')).map(({ text }) => text)).toEqual(sentences);
  });
});

describe('headings', () => {
  it.each(arrows('headings.txt'))('%s', (line, parts) => {
    const found = splitArticle(`${line}\n\nEin Satz steht dahinter.`).slice(0, -1);
    expect(found.map(({ text }) => text)).toEqual(parts.split(' | '));
  });
});

describe('tokens', () => {
  it.each(arrows('tokens.txt'))('%s', (written, tokens) => {
    const found = splitArticle(written.replaceAll('~', '\u00A0')).flatMap(
      (sentence) => sentence.tokens,
    );
    expect(found.map(({ text }) => text)).toEqual(tokens.split(' '));
  });
});

describe('words', () => {
  it.each(arrows('words.txt'))('%s', (token, words) => {
    const found = splitArticle(token).flatMap((sentence) => sentence.words);
    expect(found.map(({ form }) => form).join(' ')).toBe(words);
    for (const { start, end } of found) expect(token.slice(start, end)).not.toMatch(/\s/);
  });
});

describe('kinds of lines', () => {
  const lines = readCases('lines.txt')
    .filter(Boolean)
    .map((line) => line.split(' | ') as [string, string]);
  it.each(lines)('%s: %s', (kind, line) => {
    const article = `Ein Satz steht davor.\n\n${line}\n\nEin Satz steht dahinter.`;
    const kinds = splitArticle(article)
      .slice(1, -1)
      .map((sentence) => sentence.kind);
    expect(new Set(kinds)).toEqual(new Set([kind]));
  });
});

function readCases(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => !line.startsWith('# '));
}

function arrows(name: string): [string, string][] {
  return readCases(name)
    .filter(Boolean)
    .map((line) => line.split(' ==> ') as [string, string]);
}
