import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTriple } from '../../extract/triple.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin, satzgraph } from './satzgraph.ts';

const text = 'Die Polizei verhaftete den Täter am Freitag in Berlin.';
const lineOf = (id: string, more: object = {}): string =>
  `${JSON.stringify({ id, text, ...more })}\n`;

describe('satzgraph extract', () => {
  it('writes a triple a line, dated by --date', async () => {
    const parameters = ['extract', '-', '--date', '2022-01-18'];
    const { code, stdout, stderr } = await satzgraph(parameters, { input: text });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [triple] = stdout.trimEnd().split('\n').map(parseTriple);
    expect(triple).toMatchObject({
      document: { id: 'stdin', date: '2022-01-18' },
      sentence: { text, start: 0, end: text.length },
      relation: { lemma: 'verhaften' },
      object: { text: 'den Täter' },
      time: { from: '2022-01-14', to: '2022-01-14' },
    });
  });

  it('writes tables for spreadsheets', async () => {
    const csv = await satzgraph(['extract', '-', '--format', 'csv'], { input: text });
    const [head, row] = csv.stdout.split('\r\n');
    expect(head).toMatch(/^document,date,subject,subject_type,relation,object,/);
    expect(row).toMatch(/^stdin,,Polizei,Organization,verhaften,Täter,/);
    const tsv = await satzgraph(['extract', '-', '--format', 'tsv'], { input: text });
    expect(tsv.stdout.split('\n')[1]?.split('\t')).toHaveLength(head!.split(',').length);
  });

  it('writes to a file, and nothing beside it', async () => {
    const folder = temporaryFolder({ 'in/a.txt': text, 'in/b.txt': text });
    const { code, stdout } = await satzgraph([
      'extract',
      join(folder, 'in'),
      '-o',
      join(folder, 't.jsonl'),
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const lines = readFileSync(join(folder, 't.jsonl'), 'utf8').trimEnd().split('\n');
    expect(new Set(lines.map((line) => parseTriple(line).document.id))).toEqual(
      new Set(['a', 'b']),
    );
    expect(readdirSync(folder).toSorted()).toEqual(['in', 't.jsonl']);
  });

  it('leaves out what is less sure than --min-confidence', async () => {
    const all = await satzgraph(['extract', '-'], { input: text });
    const sure = await satzgraph(['extract', '-', '--min-confidence', '1'], { input: text });
    expect(all.stdout).not.toBe('');
    expect(sure).toMatchObject({ code: 0, stdout: '' });
  });

  it('takes names from a gazetteer', async () => {
    const entry = { name: 'Polizei Berlin', type: 'Organization', aliases: ['Polizei'] };
    const file = join(temporaryFolder({ 'g.jsonl': JSON.stringify(entry) }), 'g.jsonl');
    const { stdout } = await satzgraph(['extract', '-', '--gazetteer', file], { input: text });
    expect(parseTriple(stdout.split('\n')[0]!).subject?.entity).toBe('Polizei Berlin');
  });

  it('answers each item of --sentences, also one without facts', async () => {
    const input = lineOf('1') + lineOf('2', { text: 'Hm.', phenomenon: 3 });
    const { stdout } = await satzgraph(['extract', '--sentences', '-'], { input });
    const [first, second, ...more] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.id).toBe('1');
    expect(first.triples[0]).toMatchObject({
      relation: 'verhaften',
      object: expect.stringMatching(/Täter$/),
      negated: false,
      modality: 'asserted',
      attribution: null,
      time: 'am Freitag',
    });
    expect([second, more]).toEqual([{ id: '2', triples: [] }, []]);
  });

  it('answers in the words of the sentence with --surface', async () => {
    const { stdout } = await satzgraph(['extract', '--surface', '-'], { input: `7\t${text}\n` });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.every((row) => row.length === 4 && row[0] === '7')).toBe(true);
    expect(
      rows.some(
        ([, subject, relation]) => /Polizei/.test(subject!) && /verhaftete/.test(relation!),
      ),
    ).toBe(true);
  });

  it('takes a line as one sentence with --surface, whatever full stops stand in it', async () => {
    const line = '7\tDie Bank gab bekannt, dass sie den Händler Weller Cos. im Mai gekauft hat.\n';
    const { stdout } = await satzgraph(['extract', '--surface', '-'], { input: line });
    expect(stdout).toContain('\tdass sie den Händler Weller Cos. im Mai gekauft hat\n');
  });

  it('writes the first triples before the last article is read', async () => {
    const child = spawn(process.execPath, [bin, 'extract', '-']);
    child.stdin.write(lineOf('1'));
    const first = await new Promise<string>((resolve) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    });
    expect(parseTriple(first.split('\n')[0]!).document.id).toBe('1');
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
  });

  it('ends quietly when the receiver has seen enough', async () => {
    const child = spawn(process.execPath, [bin, 'extract', '-'], { stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(lineOf('1'));
    for (let id = 2; id < 50; id++) child.stdin.write(lineOf(String(id)));
    child.stdin.end();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('keeps what is done when it is interrupted', async () => {
    const output = join(temporaryFolder(), 't.jsonl');
    const child = spawn(process.execPath, [bin, 'extract', '-', '-o', output]);
    child.stdin.write(lineOf('1'));
    child.stdin.write(lineOf('2'));
    // The file beside the output appears when the model is loaded and the first article is asked for.
    while (readdirSync(join(output, '..')).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => parseTriple(line).document.id)).toContain('1');
  });
});
