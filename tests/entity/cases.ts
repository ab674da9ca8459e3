import { readFileSync } from 'node:fs';
import type { EntityIndex } from '../../extract/entity/mention.ts';
import { fromConllu } from '../../extract/parser/conllu.ts';
import type { Tree } from '../../extract/parser/tree.ts';

/** A written tree and what its words mean: title, CoNLL-U, `==>`, a line for each word that is looked at. */
export interface EntityCase {
  readonly title: string;
  readonly trees: readonly Tree[];
  readonly expected: readonly string[];
}

/** Reads a file of cases, which are divided by `---`. */
export function readCases(file: URL): EntityCase[] {
  return readFileSync(file, 'utf8')
    .split(/^---\n/m)
    .filter((text) => text.trim() !== '')
    .map(parseCase);
}

function parseCase(text: string): EntityCase {
  const [input = '', output = ''] = text.split(/^==>\n/m);
  const [title = '', ...conllu] = input.split('\n');
  return {
    title,
    trees: fromConllu(conllu.join('\n').trim()),
    expected: output.trim().split('\n'),
  };
}

/** What the index says of the word that an expected line names: `2:1 Er = Olaf Scholz (Person)`. */
export function describeWord(line: string, trees: readonly Tree[], index: EntityIndex): string {
  const [, sentence, word] = /^(\d+):(\d+) /.exec(line) ?? [];
  if (sentence === undefined || word === undefined) throw new Error(`no word named: ${line}`);
  const at = [Number(sentence) - 1, Number(word) - 1] as const;
  const form = trees[at[0]]?.nodes[at[1]]?.form;
  const meant = index.entitiesAt(...at).map(({ name, type }) => `${name} (${type})`);
  return `${sentence}:${word} ${form} = ${meant.length > 0 ? meant.join(' + ') : 'nobody'}`;
}
