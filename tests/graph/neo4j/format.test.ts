import { describe, expect, it } from 'vitest';
import { formatRows } from '../../../graph/neo4j/format.ts';

const RESULT = {
  columns: ['name', 'facts', 'list'],
  rows: [
    { name: 'Müller', facts: 3, list: ['a', 'b'] },
    { name: '=1+1', facts: null, list: { x: 1 } },
  ],
  truncated: false,
};

describe('formatRows', () => {
  it('draws a table with its number of rows', () => {
    expect(formatRows(RESULT, 'table')).toBe(
      [
        'name    facts  list',
        '──────  ─────  ─────────',
        'Müller  3      ["a","b"]',
        '=1+1           {"x":1}',
        '2 rows',
        '',
      ].join('\n'),
    );
  });

  it('keeps a table to one line a row, whatever the text', () => {
    const rows = [{ a: 'x\n\u001b[31m\u202e' + 'y'.repeat(100) }];
    const lines = formatRows({ columns: ['a'], rows, truncated: true }, 'table').split('\n');
    expect(lines.length).toBe(5);
    expect(lines[2]).toMatch(/^x \[31m y{40,}…$/u);
    expect(lines[3]).toBe('1 row, and more');
  });

  it('writes JSON that is an array of the rows', () => {
    expect(JSON.parse(formatRows(RESULT, 'json'))).toEqual(RESULT.rows);
    expect(JSON.parse(formatRows({ ...RESULT, rows: [] }, 'json'))).toEqual([]);
  });

  it('writes CSV that a spreadsheet takes for text', () => {
    expect(formatRows(RESULT, 'csv')).toBe(
      'name,facts,list\r\nMüller,3,"[""a"",""b""]"\r\n\'=1+1,,"{""x"":1}"\r\n',
    );
  });
});
