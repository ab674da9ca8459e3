import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../extract/parser/build-tree.ts';
import { findTimes } from '../../extract/time/find-times.ts';
import { flatTree } from './flat-tree.ts';

describe('the tense of the clause tells which Friday is meant', () => {
  const blocks = readFileSync(new URL('direction.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\n{2,}/);
  const cases = blocks.map((block) => block.split('\n').filter((line) => !line.startsWith('# ')));
  it.each(cases)('%s: %s', (text, day, ...rows) => {
    const flat = flatTree(text);
    const nodes = flat.nodes.map((node, index) => ({ ...node, ...readRow(rows[index] ?? '') }));
    const [time] = findTimes(buildTree(flat.sentence, nodes), '2022-06-08');
    expect([time?.from, time?.to]).toEqual([day, day]);
  });
});

function readRow(row: string) {
  const [form = '', lemma = '', upos = '', features = '', head = '', deprel = ''] = row.split(' ');
  const feats = Object.fromEntries(
    features
      .split('|')
      .filter((each) => each !== '_')
      .map((each) => each.split('=')),
  );
  return { form, lemma, upos, feats, head: Number(head) - 1, deprel };
}
