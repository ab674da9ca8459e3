import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTree } from '../../extract/parser/build-tree.ts';
import { findSpanningTree } from '../../extract/parser/spanning-tree.ts';

test('takes every word’s best head where that makes a tree', () => {
  expect(
    findSpanningTree([
      [0, 0, 9, 0],
      [9, 0, 0, 0],
      [0, 0, 9, 0],
    ]),
  ).toEqual([1, -1, 1]);
});

test('opens a cycle where it costs least', () => {
  expect(
    findSpanningTree([
      [5, 0, 10],
      [1, 10, 0],
    ]),
  ).toEqual([-1, 0]);
});

test('hangs one word only on the root', () => {
  expect(
    findSpanningTree([
      [9, 0, 1],
      [8, 2, 0],
    ]),
  ).toEqual([-1, 0]);
});

test('one word is the root, and no word is no tree', () => {
  expect(findSpanningTree([[-3, 0]])).toEqual([-1]);
  expect(findSpanningTree([])).toEqual([]);
});

const score = fc.integer({ min: -20, max: 20 });
const matrix = (words: number) =>
  fc.array(fc.array(score, { minLength: words + 1, maxLength: words + 1 }), {
    minLength: words,
    maxLength: words,
  });

test('is always a tree with one root, and no other tree scores higher', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }).chain(matrix), (scores) => {
      const heads = findSpanningTree(scores);
      expect(isTree(heads)).toBe(true);
      const best = Math.max(
        ...allHeads(scores.length)
          .filter(isTree)
          .map((other) => total(scores, other)),
      );
      expect(total(scores, heads)).toBe(best);
    }),
    { numRuns: 200 },
  );
});

test('is a tree for long random sentences', () => {
  fc.assert(
    fc.property(matrix(60), (scores) => {
      expect(isTree(findSpanningTree(scores))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

function total(scores: number[][], heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + scores[word]![head + 1]!, 0);
}

/** Every way to give each word the root or another word as head. */
function allHeads(words: number): number[][] {
  let found: number[][] = [[]];
  for (let word = 0; word < words; word++)
    found = found.flatMap((heads) =>
      Array.from({ length: words + 1 }, (_, head) => [...heads, head - 1]).filter(
        (list) => list.at(-1) !== word,
      ),
    );
  return found;
}
