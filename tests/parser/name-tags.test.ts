import { expect, test } from 'vitest';
import { findNameTags } from '../../extract/parser/name-tags.ts';

const tags = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];

test('a name goes on as what it began as, though another kind scores higher at one word', () => {
  expect(
    findNameTags(
      [
        [0, 9, 0, 0, 0],
        [0, 0, 5, 0, 6],
      ],
      tags,
    ),
  ).toEqual([1, 2]);
});

test('a sentence never starts inside a name', () => {
  expect(findNameTags([[0, 4, 9, 0, 0]], tags)).toEqual([1]);
});

test('two names of a kind may follow each other', () => {
  expect(
    findNameTags(
      [
        [0, 9, 0, 0, 0],
        [0, 9, 2, 0, 0],
      ],
      tags,
    ),
  ).toEqual([1, 1]);
});

test('where a name is hardly likelier than none there is none', () => {
  expect(findNameTags([[5, 5.5, 0, 0, 0]], tags)).toEqual([0]);
  expect(findNameTags([], tags)).toEqual([]);
});
