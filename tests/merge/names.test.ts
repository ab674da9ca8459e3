import { describe, expect, it } from 'vitest';
import { mergeEntities } from '../../graph/merge.ts';
import type { NameRow } from './name-rows.ts';
import { readNameRows, triplesOf } from './name-rows.ts';
import { scorePairs } from './pairs.ts';

function labelsOf(rows: readonly NameRow[], order: readonly NameRow[] = rows): string[] {
  const merge = mergeEntities(order.flatMap(triplesOf));
  return rows.map((row) => {
    const argument = { text: row.name, entity: row.name, type: row.type, start: 0, end: 0 };
    return merge.entityOf(argument, row.document).id;
  });
}

describe('one node per thing across articles', () => {
  it.each([
    'names.tsv',
    'held-out.tsv',
    'fresh.tsv',
    'wide.tsv',
    'newest.tsv',
    'fourth.tsv',
    'fifth.tsv',
    'daily.tsv',
    'sixth.tsv',
    'seventh.tsv',
    'eighth.tsv',
  ] as const)('joins variants and keeps namesakes apart in %s', (file) => {
    const rows = readNameRows(file);
    const score = scorePairs(
      rows.map((row) => row.entity),
      labelsOf(rows),
    );
    console.log(
      `${file}: precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`,
    );
    if (process.env['SHOW_ERRORS'] && file !== 'held-out.tsv') {
      const show = (row: number): string =>
        `${rows[row]?.name} (${rows[row]?.entity} ${rows[row]?.trap})`;
      for (const [a, b] of score.wrong) console.log('wrong ', show(a), '=', show(b));
      for (const [a, b] of score.missed) console.log('missed', show(a), '≠', show(b));
    }
    expect(score.precision).toBeGreaterThanOrEqual(0.98);
    expect(score.recall).toBeGreaterThanOrEqual(0.92);
  });

  it('is the same whatever the order of the articles', () => {
    const rows = readNameRows('names.tsv');
    const shuffled = rows.toSorted((a, b) =>
      reversed(a.document) < reversed(b.document) ? -1 : 1,
    );
    expect(labelsOf(rows, shuffled)).toEqual(labelsOf(rows));
  });
});

function reversed(text: string): string {
  return [...text].toReversed().join('');
}
