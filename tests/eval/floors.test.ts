import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { absent, sharedFolder } from '../facilities.ts';
import { formatFigure } from './figure.ts';
import { readFigures, readTable } from './figures-file.ts';
import { measures } from './measures.ts';
import { tableOf } from './table.ts';

/** What a change elsewhere may cost before it is told. */
const slack = 0.02;

describe.skipIf(absent.shared)('the gold sets', () => {
  const work = mkdtempSync(join(tmpdir(), 'satzgraph-floors-'));
  afterAll(() => rmSync(work, { recursive: true }));
  const before = new Map(readFigures().map((figure) => [figure.name, figure]));

  it.each(Object.keys(measures))(
    'are met as at the last commit: %s',
    { timeout: 300_000 },
    async (name) => {
      const figures = await measures[name]!({ shared: sharedFolder, work });
      const fallen = figures
        .filter(({ unit }) => unit !== 'count')
        .map((figure) => ({ figure, last: before.get(figure.name) }))
        .filter(({ figure, last }) => last !== undefined && figure.value < last.value - slack)
        .map(
          ({ figure, last }) => `${figure.name}: ${formatFigure(last!)} → ${formatFigure(figure)}`,
        );
      expect(fallen).toEqual([]);
    },
  );
});

describe('the README', () => {
  it('shows the figures of the last commit', () => {
    expect(readTable()).toBe(tableOf(readFigures()));
  });
});
