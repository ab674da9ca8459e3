import { describe, expect, it } from 'vitest';
import { mergeEntities } from '../../graph/merge.ts';
import type { NameRow } from './name-rows.ts';
import { readNameRows, triplesOf } from './name-rows.ts';
import { scorePairs } from './pairs.ts';

const rows = readNameRows();

function labelsOf(given: readonly NameRow[]): string[] {
  const merge = mergeEntities(given.flatMap(triplesOf));
  return rows.map((row) => {
    const argument = { text: row.name, entity: row.name, type: row.type, start: 0, end: 0 };
    return merge.entityOf(argument, row.document).id;
  });
}

describe('one node per thing across articles', () => {
  it('joins names in variants and keeps namesakes apart', () => {
    const score = scorePairs(
      rows.map((row) => row.entity),
      labelsOf(rows),
    );
    console.log(
      `names: precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`,
    );
    if (process.env['SHOW_ERRORS']) {
      const show = (row: number): string =>
        `${rows[row]?.name} (${rows[row]?.entity} ${rows[row]?.trap})`;
      for (const [a, b] of score.wrong) console.log('wrong ', show(a), '=', show(b));
      for (const [a, b] of score.missed) console.log('missed', show(a), '≠', show(b));
    }
    expect(score.precision).toBeGreaterThanOrEqual(0.98);
    expect(score.recall).toBeGreaterThanOrEqual(0.92);
  });

  it('is the same whatever the order of the articles', () => {
    const shuffled = rows.toSorted((a, b) =>
      a.document.split('').toReversed().join('') < b.document.split('').toReversed().join('')
        ? -1
        : 1,
    );
    expect(labelsOf(shuffled)).toEqual(labelsOf(rows));
  });
});
