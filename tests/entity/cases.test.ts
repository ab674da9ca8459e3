import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../extract/entity/resolve.ts';
import { textOf } from '../../extract/parser/conllu.ts';
import { describeWord, readCases } from './cases.ts';

const cases = ['resolve', 'names', 'pronouns'].flatMap((name) =>
  readCases(new URL(`cases/${name}.txt`, import.meta.url)),
);

describe('entities on written trees', () => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_, { trees, expected }) => {
    const index = resolveEntities({ id: 'case', text: textOf(trees) }, trees);
    expect(expected.map((line) => describeWord(line, trees, index))).toEqual(expected);
  });
});
