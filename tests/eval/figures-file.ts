import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';
import { tableOf } from './table.ts';

const figuresFile = fileURLToPath(new URL('figures.json', import.meta.url));
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const place = /(<!-- figures -->\n)[^]*?(<!-- \/figures -->)/;

/** The figures of the last commit. */
export function readFigures(): Figure[] {
  return existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Figure[]) : [];
}

/** Keeps the figures for the next commit, and puts them into the README's table. */
export function writeFigures(figures: readonly Figure[]): void {
  writeFileSync(figuresFile, `${JSON.stringify(figures, undefined, 2)}\n`);
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(place, (_, open, close) => `${open}${tableOf(figures)}\n${close}`),
  );
}

/** What stands in the README now. */
export function readTable(): string | undefined {
  const found = /<!-- figures -->\n([^]*?)<!-- \/figures -->/.exec(readFileSync(readme, 'utf8'));
  return found?.[1]?.trimEnd();
}
