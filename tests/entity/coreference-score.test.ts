import { describe, expect, it } from 'vitest';
import { assignBest } from './assignment.ts';
import { countB3, countCeaf, countMuc, scoreCoreference } from './coreference-score.ts';
import { parseGold } from './gold-mentions.ts';

const gold = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g'],
];
const system = [
  ['a', 'b'],
  ['c', 'd'],
  ['f', 'g', 'h', 'i'],
];

describe('the coreference scores', () => {
  it('are those of the worked example of Pradhan and others (2014)', () => {
    expect(countMuc(gold, system)).toEqual({ hitGold: 2, gold: 5, hitSystem: 2, system: 5 });
    const b3 = countB3(gold, system);
    expect(b3.hitGold / b3.gold).toBeCloseTo((1 / 7) * (4 / 3 + 1 / 3 + 1 / 4 + 4 / 4), 6);
    expect(b3.hitSystem / b3.system).toBeCloseTo((1 / 8) * (4 / 2 + 1 / 2 + 1 / 2 + 4 / 4), 6);
    const ceaf = countCeaf(gold, system);
    expect(ceaf.hitGold / ceaf.gold).toBeCloseTo((4 / 5 + 4 / 8) / 2, 6);
    expect(ceaf.hitSystem / ceaf.system).toBeCloseTo((4 / 5 + 4 / 8) / 3, 6);
  });

  it('are 1 for what agrees and 0 for nothing', () => {
    expect(scoreCoreference([{ gold, system: gold }]).conll).toBe(1);
    expect(scoreCoreference([{ gold, system: [] }]).conll).toBe(0);
  });

  it('pair rows and columns best', () => {
    expect(
      assignBest([
        [1, 5],
        [4, 7],
      ]),
    ).toBe(9);
    expect(assignBest([[1, 2, 9]])).toBe(9);
    expect(assignBest([])).toBe(0);
  });
});

describe('the marked texts', () => {
  it('give back their text, mentions and heads', () => {
    const { text, mentions } = parseGold('[1 *Lena *Berg] lobt [2 [1 ihren] *Anwalt].');
    expect(text).toBe('Lena Berg lobt ihren Anwalt.');
    expect(mentions.map(({ id, text: words, heads }) => ({ id, words, heads }))).toEqual([
      { id: '1', words: 'Lena Berg', heads: [0, 5] },
      { id: '1', words: 'ihren', heads: [15] },
      { id: '2', words: 'ihren Anwalt', heads: [21] },
    ]);
  });
});
