import { type Figure, formatFigure } from './figure.ts';

/** The figures of this run beside those of the last commit, for a terminal. */
export function compareFigures(now: readonly Figure[], before: readonly Figure[]): string {
  const old = new Map(before.map((figure) => [figure.name, figure]));
  const rows = now.map((figure) => {
    const last = old.get(figure.name);
    return [
      figure.name,
      formatFigure(figure),
      last === undefined ? '–' : formatFigure(last),
      last === undefined ? '' : change(figure, last),
    ];
  });
  return alignColumns([['', 'now', 'last commit', 'change'], ...rows]);
}

/** The figures as a Markdown table, for the README. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => `| ${figure.name} | ${formatFigure(figure)} |`);
  return ['| measured | figure |', '|---|---|', ...rows].join('\n');
}

function change(figure: Figure, last: Figure): string {
  const value = figure.value - last.value;
  if (formatFigure(figure) === formatFigure(last)) return '=';
  return `${value > 0 ? '+' : ''}${formatFigure({ value, unit: figure.unit })}`;
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => {
      const [name = '', ...cells] = row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      return [name, ...cells].join('  ').trimEnd();
    })
    .join('\n');
}
