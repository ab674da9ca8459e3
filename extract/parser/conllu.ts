import { InputError } from '../input-error.ts';
import type { Sentence, Token, Word } from '../text/sentence.ts';
import { buildTree, isTree } from './build-tree.ts';
import { linesOf, type ConlluOptions, type ConlluSentence } from './conllu-lines.ts';
import { readMisc } from './conllu-misc.ts';
import type { Features, Node, Tree } from './tree.ts';

/** Line of a file and its columns. */
interface Row {
  readonly line: number;
  readonly columns: readonly string[];
}

/**
 * Reads CoNLL-U; the words' offsets point into `textOf(trees)`. A sentence whose heads are all `_` becomes a flat tree.
 * Throws an InputError that names the line.
 */
export function fromConllu(text: string): Tree[] {
  const trees: Tree[] = [];
  let lines: [number, string][] = [];
  let start = 0;
  const close = () => {
    if (lines.some(([, line]) => !line.startsWith('#'))) {
      const tree = treeOf(lines, start, trees.length);
      start = tree.sentence.end + 1;
      trees.push(tree);
    }
    lines = [];
  };
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') close();
      else lines.push([index + 1, line]);
    });
  close();
  return trees;
}

/** The text that the offsets of `fromConllu` point into: a sentence a line. */
export function textOf(trees: readonly Tree[]): string {
  return trees.map((tree) => tree.sentence.text).join('\n');
}

/** Writes trees as CoNLL-U, names as `NE=B-PER` in column 10; ranges, comments and empty nodes as they were read. */
export function toConllu(trees: readonly Tree[], options: ConlluOptions = {}): string {
  return trees.map((tree, index) => `${linesOf(tree, index, options).join('\n')}\n\n`).join('');
}

function treeOf(lines: readonly [number, string][], start: number, paragraph: number): Tree {
  const comments = lines.filter(([, line]) => line.startsWith('#')).map(([, line]) => line);
  const rows = lines
    .filter(([, line]) => !line.startsWith('#'))
    .map(([line, row]) => rowOf(line, row));
  const words = rows.filter(({ columns }) => /^\d+$/.test(columns[0]!));
  words.forEach(({ line, columns }, index) => {
    if (columns[0] !== String(index + 1))
      fail(line, `word ${index + 1} expected, found: ${columns[0]}`);
  });
  if (words.length === 0) fail(rows[0]!.line, 'sentence without words');
  const sentence = {
    ...sentenceOf(rows, words, start, paragraph),
    comments,
    emptyNodes: emptyNodesOf(rows),
  };
  const heads = headsOf(words);
  return buildTree(
    sentence,
    words.map((row, index) => nodeOf(row, sentence.words[index]!, index, heads[index]!)),
  );
}

function rowOf(line: number, text: string): Row {
  const columns = text.split('\t');
  if (columns.length !== 10) fail(line, `10 columns expected, found: ${columns.length}`);
  if (!/^\d+([-.]\d+)?$/.test(columns[0]!)) fail(line, `not a word number: ${columns[0]}`);
  if (columns[1] === '') fail(line, 'empty form');
  return { line, columns };
}

function emptyNodesOf(rows: readonly Row[]): ConlluSentence['emptyNodes'] {
  return rows
    .filter(({ columns }) => columns[0]!.includes('.'))
    .map(({ columns }) => ({ after: Number(columns[0]!.split('.')[0]), line: columns.join('\t') }));
}

/** Tokens laid out one after the other, with spaces where SpaceAfter=No doesn't forbid them. */
function sentenceOf(
  rows: readonly Row[],
  wordRows: readonly Row[],
  start: number,
  paragraph: number,
): Sentence {
  const tokens: Token[] = [];
  const words: Word[] = [];
  let text = '';
  let spaced = false;
  const addToken = ({ columns }: Row, count: number) => {
    if (spaced) text += ' ';
    const span = { start: start + text.length, end: start + text.length + columns[1]!.length };
    text += columns[1]!;
    spaced = readMisc(columns[9]!).spaceAfter;
    for (const row of wordRows.slice(words.length, words.length + count))
      words.push({ ...span, form: row.columns[1]!, token: tokens.length });
    tokens.push({ ...span, text: columns[1]! });
  };
  for (const row of rows) {
    const [first, last] = row.columns[0]!.split('-').map(Number);
    if (row.columns[0]!.includes('.') || first! <= words.length) continue;
    const count = last === undefined ? 1 : last - first! + 1;
    if (first !== words.length + 1 || count < 1 || first + count - 1 > wordRows.length)
      fail(row.line, `range out of place: ${row.columns[0]}`);
    addToken(row, count);
  }
  return { start, end: start + text.length, text, kind: 'prose', paragraph, tokens, words };
}

function headsOf(words: readonly Row[]): number[] {
  if (words.every(({ columns }) => columns[6] === '_'))
    return words.map((_, index) => (index === 0 ? -1 : 0));
  const heads = words.map(({ line, columns }) => {
    const head = /^\d+$/.test(columns[6]!) ? Number(columns[6]) : NaN;
    if (!(head <= words.length)) fail(line, `not a head: ${columns[6]}`);
    return head - 1;
  });
  if (!isTree(heads)) fail(words[0]!.line, 'heads are no tree with one root');
  return heads;
}

function nodeOf({ columns }: Row, word: Word, index: number, head: number): Node {
  const misc = readMisc(columns[9]!);
  return {
    ...word,
    index,
    lower: word.form.toLowerCase(),
    lemma: columns[2] === '_' && columns[1] !== '_' ? word.form : columns[2]!,
    upos: columns[3] === '_' ? 'X' : columns[3]!,
    feats: featuresOf(columns[5]!),
    head,
    deprel: head < 0 ? 'root' : columns[7] === '_' ? 'dep' : columns[7]!,
    headProbability: misc.headProbability,
    deprelProbability: misc.deprelProbability,
    name: misc.name,
    nameProbability: 1,
  };
}

function featuresOf(column: string): Features {
  if (column === '_') return {};
  return Object.fromEntries(
    column.split('|').map((pair) => pair.split('=', 2) as [string, string]),
  );
}

function fail(line: number, message: string): never {
  throw new InputError(`line ${line}: ${message}`);
}
