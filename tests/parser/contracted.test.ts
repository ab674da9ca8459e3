import { expect, it } from 'vitest';
import { buildTree } from '../../extract/parser/build-tree.ts';
import { fromConllu, toConllu } from '../../extract/parser/conllu.ts';
import { readContracted } from '../../extract/parser/contracted.ts';
import type { Parse } from '../../extract/parser/tree.ts';

const words = ['Sie', 'ging', 'zum', 'Bahnhof'];
const rows = words.map((form, index) => [index + 1, form, ...Array(8).fill('_')].join('\t'));
const sentence = fromConllu(`${rows.join('\n')}\n\n`)[0]!.sentence;

/** Parses every sentence as if it had these heads. */
function parseAs(heads: readonly number[], seen: string[][] = []): Parse {
  return (sentences) =>
    sentences.map((each) => {
      seen.push(each.words.map(({ form }) => form));
      const nodes = each.words.map((word, index) => ({
        ...word,
        index,
        lower: word.form.toLowerCase(),
        lemma: word.form,
        upos: word.form === 'zu' ? 'ADP' : 'X',
        feats: {},
        head: heads[index]!,
        deprel: heads[index]! < 0 ? 'root' : 'dep',
        headProbability: 1,
        deprelProbability: 1,
        name: undefined,
        nameProbability: 1,
      }));
      return buildTree(each, nodes);
    });
}

it('reads a contraction as two words and puts it where its preposition is', () => {
  const seen: string[][] = [];
  const [tree] = readContracted(parseAs([1, -1, 4, 4, 1], seen))([sentence]);
  expect(seen).toEqual([['Sie', 'ging', 'zu', 'dem', 'Bahnhof']]);
  expect(
    toConllu([tree!])
      .trim()
      .split('\n')
      .map((line) => line.split('\t').slice(0, 8)),
  ).toEqual([
    ['1', 'Sie', 'Sie', 'X', 'FM', '_', '2', 'dep'],
    ['2', 'ging', 'ging', 'X', 'FM', '_', '0', 'root'],
    ['3', 'zum', 'zu', 'ADP', 'APPRART', '_', '4', 'dep'],
    ['4', 'Bahnhof', 'Bahnhof', 'X', 'FM', '_', '2', 'dep'],
  ]);
});

it('stays a tree when the preposition hangs below what hangs on its article', () => {
  const [tree] = readContracted(parseAs([1, -1, 4, 1, 3]))([sentence]);
  expect(tree!.nodes.map(({ head }) => head)).toEqual([1, -1, 1, 2]);
});

it('keeps words that the file has taken apart already', () => {
  const range = ['1-2\tzum', '1\tzu', '2\tdem', '3\tBahnhof'].map((row) => row + '\t_'.repeat(8));
  const apart = fromConllu(`${range.join('\n')}\n\n`)[0]!.sentence;
  const [tree] = readContracted(parseAs([2, 2, -1]))([apart]);
  expect(tree!.nodes.map(({ head }) => head)).toEqual([2, 2, -1]);
});
