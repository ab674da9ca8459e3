import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { satzgraph } from './satzgraph.ts';

const words = [
  '# sent_id = eigen-1',
  '# note = bleibt',
  '1\tSie\t_\t_\t_\t_\t_\t_\t_\t_',
  '2\tging\t_\t_\t_\t_\t_\t_\t_\t_',
  '3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_',
  '3\tzu\t_\t_\t_\t_\t_\t_\t_\t_',
  '4\tdem\t_\t_\t_\t_\t_\t_\t_\t_',
  '5\tBahnhof\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
  '6\t.\t_\t_\t_\t_\t_\t_\t_\t_',
];

describe('satzgraph parse', () => {
  it('fills every column of a text', async () => {
    const { code, stdout, stderr } = await satzgraph(['parse', '-'], {
      input: 'Sie ging zum Bahnhof.',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('\t'));
    expect(rows.map(([id]) => id)).toEqual(['1', '2', '3-4', '3', '4', '5', '6']);
    expect(rows.map(([, form]) => form)).toEqual([
      'Sie',
      'ging',
      'zum',
      'zu',
      'dem',
      'Bahnhof',
      '.',
    ]);
    const full = rows.filter(([id]) => !id!.includes('-'));
    for (const column of [2, 3, 4, 6, 7]) expect(full.map((row) => row[column])).not.toContain('_');
    expect(full.filter((row) => row[7] === 'root')).toHaveLength(1);
  });

  it('keeps words, ranges, comments and sentence breaks of CoNLL-U', async () => {
    const input = `${words.join('\n')}\n\n${words.join('\n').replace('eigen-1', 'eigen-2')}\n\n`;
    const file = join(temporaryFolder({ 'in.conllu': input }), 'in.conllu');
    const { stdout } = await satzgraph(['parse', '--tokenized', file]);
    const kept = (conllu: string): string[] =>
      conllu
        .split('\n')
        .map((line) => (line.startsWith('#') ? line : line.split('\t').slice(0, 2).join('\t')));
    expect(kept(stdout)).toEqual(kept(input));
    expect(stdout).toMatch(/^2\tging\tgehen\tVERB\t/m);
  });

  it('gives no two sentences of a folder the same id', async () => {
    const folder = temporaryFolder({ 'a.txt': 'Sie ging. Er kam.', 'b.txt': 'Sie ging. Er kam.' });
    const { stdout } = await satzgraph(['parse', folder]);
    expect(stdout.match(/^# (newdoc id|sent_id) = .*/gm)).toEqual([
      '# newdoc id = a',
      '# sent_id = a-1',
      '# sent_id = a-2',
      '# newdoc id = b',
      '# sent_id = b-1',
      '# sent_id = b-2',
    ]);
  });

  it('tells probabilities on request', async () => {
    const { stdout } = await satzgraph(['parse', '-', '--probabilities'], { input: 'Sie ging.' });
    expect(stdout).toMatch(/^2\tging\t.*HP=[01]\.\d+\|RP=[01]\.\d+/m);
  });

  it('tells the line of CoNLL-U that it cannot read', async () => {
    const file = join(temporaryFolder({ 'in.conllu': '1\tSie\n' }), 'in.conllu');
    const { code, stdout, stderr } = await satzgraph(['parse', '--tokenized', file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*\b1\b[^\n]*10 columns expected[^\n]*\n$/);
  });
});
