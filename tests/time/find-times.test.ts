import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../extract/time/find-times.ts';
import { flatTree } from './flat-tree.ts';

interface Row {
  readonly date: string;
  readonly sentence: string;
  readonly expected: string;
}

/** Tables of `date ⇥ sentence with the [expression] in brackets ⇥ first day ⇥ last day`. */
const TABLES = ['../articles/times.tsv', 'expressions.tsv'];

describe.each(TABLES)('time expressions of %s', (table) => {
  it.each(readTable(table))('$date $sentence', ({ date, sentence, expected }) => {
    const text = sentence.replace(/[[\]]/g, '');
    const found = findTimes(flatTree(text), date || undefined);
    expect(
      found.map((each) => [each.text, each.from ?? '', each.to ?? ''].join(' | ')).join('\n'),
    ).toBe(expected);
    for (const { start, end, text: written } of found) expect(text.slice(start, end)).toBe(written);
  });
});

function readTable(name: string): Row[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [date = '', sentence = '', from = '', to = ''] = line.split('\t');
      const expression = /\[(.*)\]/.exec(sentence)?.[1];
      return {
        date,
        sentence,
        expected: expression === undefined ? '' : [expression, from, to].join(' | '),
      };
    });
}
