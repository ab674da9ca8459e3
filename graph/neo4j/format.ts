import { toCsvLine } from '../csv.ts';
import type { QueryResult } from './query.ts';
import type { JsonValue } from './values.ts';

/** How the rows of a query are shown. */
export type RowFormat = 'table' | 'json' | 'csv';

/** Rows as text, with a line break at the end. */
export function formatRows(result: QueryResult, format: RowFormat): string {
  if (format === 'json') return toJsonLines(result);
  if (format === 'csv') return toCsv(result);
  return toTable(result);
}

function toJsonLines({ rows }: QueryResult): string {
  return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]\n`;
}

function toCsv({ columns, rows }: QueryResult): string {
  const lines = rows.map((row) => columns.map((column) => toCell(row[column])));
  return [columns, ...lines].map(toCsvLine).join('');
}

const MAX_WIDTH = 60;

function toTable({ columns, rows, truncated }: QueryResult): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => toCell(row[column])))].map(
    (cells) => cells.map(toPrintable),
  );
  const widths = columns.map((_, index) =>
    lines.reduce((widest, cells) => Math.max(widest, width(cells[index])), 0),
  );
  const [head = '', ...body] = lines.map((cells) =>
    cells
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((count) => '─'.repeat(count)).join('  ');
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}${truncated ? ', and more' : ''}`;
  return [head, rule, ...body, count].map((line) => `${line}\n`).join('');
}

function toCell(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** One line without control characters, which could rewrite the terminal. */
function toPrintable(cell: string): string {
  const line = cell.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  const characters = [...line];
  return characters.length > MAX_WIDTH ? `${characters.slice(0, MAX_WIDTH - 1).join('')}…` : line;
}

function width(cell = ''): number {
  return [...cell].length;
}
