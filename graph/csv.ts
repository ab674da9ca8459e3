/** A line of CSV (RFC 4180). */
export function toCsvLine(cells: readonly string[]): string {
  return `${cells.map(toCsvCell).join(',')}\r\n`;
}

/**
 * A cell in quotes where it needs them. A spreadsheet takes a cell that begins with one of `= + - @` for a formula and
 * runs it; an apostrophe before it keeps it text. Numbers stay numbers.
 */
function toCsvCell(cell: string): string {
  const isFormula =
    /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/iu.test(cell);
  const safe = isFormula ? `'${cell}` : cell;
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
