import { expect, test } from 'vitest';
import { findBends } from '../../viewer/page/data/bend.ts';

const edge = (subject: string, object: string) => ({ subject, object });

test('An edge alone between its ends is straight.', () => {
  expect(findBends([edge('a', 'b'), edge('b', 'c')])).toEqual([0, 0]);
});

test('Two edges in the same direction bend to different sides.', () => {
  const [one = 0, other = 0] = findBends([edge('a', 'b'), edge('a', 'b')]);
  expect(one).toBeLessThan(0);
  expect(other).toBe(-one);
});

test('Two edges in opposite directions do not lie on each other.', () => {
  // Both bends are measured from the edge's own direction: equal signs are opposite sides.
  const [there = 0, back = 0] = findBends([edge('a', 'b'), edge('b', 'a')]);
  expect(there).toBe(back);
  expect(there).not.toBe(0);
});

test('Three parallel edges have one straight in the middle.', () => {
  expect(findBends([edge('a', 'b'), edge('a', 'b'), edge('b', 'a')])[1]).toBe(0);
});

test('Loops of one node are numbered.', () => {
  expect(findBends([edge('a', 'a'), edge('a', 'b'), edge('a', 'a')])).toEqual([0, 0, 1]);
});
