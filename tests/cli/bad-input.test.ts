import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { formatTriple } from '../../extract/triple.ts';
import { exampleTriple } from '../extract/example-triple.ts';
import { satzgraph } from './satzgraph.ts';

const sentence = 'Antony Blinken traf Sergej Lawrow.';

/** Runs and expects the user's mistake to be told in one line and nothing else. */
async function mistakeOf(...parameters: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await satzgraph(parameters);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr.trimEnd();
}

describe('extract tells in one line of', () => {
  it('a missing file', async () => {
    expect(await mistakeOf('extract', 'nowhere.md')).toBe('no such file: nowhere.md');
  });

  it('a folder without articles', async () => {
    const folder = temporaryFolder({ 'a.png': '' });
    expect(await mistakeOf('extract', folder)).toBe(
      `no articles (.txt, .md, .jsonl, .ndjson) in folder: ${folder}`,
    );
  });

  it('an empty file', async () => {
    const file = join(temporaryFolder({ 'a.txt': ' \n' }), 'a.txt');
    expect(await mistakeOf('extract', file)).toBe(`no text: ${file}`);
  });

  it('a binary file', async () => {
    const file = join(
      temporaryFolder({ 'a.txt': new Uint8Array([0x89, 0x50, 0, 0, 0, 13]) }),
      'a.txt',
    );
    expect(await mistakeOf('extract', file)).toBe(`not a text: ${file}`);
  });

  it('front matter that is no YAML', async () => {
    const file = join(temporaryFolder({ 'a.md': '---\ntitle: "x\n---\nEin Satz.' }), 'a.md');
    expect(await mistakeOf('extract', file)).toMatch(
      /^front matter is no YAML, line 2: .*: .*a\.md$/,
    );
  });

  it('a kind of file that it cannot read', async () => {
    const file = join(temporaryFolder({ 'a.docx': 'PK' }), 'a.docx');
    expect(await mistakeOf('extract', file)).toBe(
      `cannot read .docx, only .txt, .md, .jsonl, .ndjson: ${file}`,
    );
  });

  it('a sentence or an address in place of a file', async () => {
    expect(await mistakeOf('extract', 'Ein Satz.')).toBe(
      'no such file (for a text use - and standard input): Ein Satz.',
    );
    expect(await mistakeOf('extract', 'https://example.org/a.md')).toBe(
      'web pages must be saved first: https://example.org/a.md',
    );
  });

  it('a date in front matter that is none', async () => {
    const file = join(temporaryFolder({ 'a.md': '---\ndate: gestern\n---\nEin Satz.' }), 'a.md');
    expect(await mistakeOf('extract', file)).toBe(`not a day like 2022-01-21: gestern: ${file}`);
  });

  it('50 MB on one line', { timeout: 60_000 }, async () => {
    const file = join(
      temporaryFolder({ 'a.txt': 'Ein Satz ohne Ende '.repeat(2_700_000) }),
      'a.txt',
    );
    expect(await mistakeOf('extract', file)).toBe(
      `text of more than 20 million characters: ${file}`,
    );
  });

  it('50 MB on one line of JSON lines', { timeout: 60_000 }, async () => {
    const line = JSON.stringify({ id: 'a', text: 'Ein Satz ohne Ende '.repeat(2_700_000) });
    const file = join(temporaryFolder({ 'a.jsonl': line }), 'a.jsonl');
    expect(await mistakeOf('extract', file)).toBe(
      `${file}:1: line longer than 20 million characters`,
    );
  });

  it('a broken line, and goes on with --keep-going', async () => {
    const lines = [{ id: '1', text: sentence }, '{', { id: '3', text: sentence }];
    const text = lines
      .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      .join('\n');
    const file = join(temporaryFolder({ 'a.jsonl': text }), 'a.jsonl');
    const stopped = await satzgraph(['extract', file]);
    expect(stopped).toMatchObject({ code: 1, stderr: `${file}:2: not JSON\n` });
    const { code, stdout, stderr } = await satzgraph(['extract', file, '--keep-going']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${file}:2: not JSON\n` });
    const documents = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.id);
    expect(new Set(documents)).toEqual(new Set(['1', '3']));
  });

  it('a full disk, where the old file survives', async () => {
    const folder = temporaryFolder({ 'a.txt': sentence });
    expect(await mistakeOf('extract', join(folder, 'a.txt'), '-o', '/dev/full')).toBe(
      'disk full: /dev/full',
    );
  });

  it('an output in a folder that does not exist', async () => {
    const folder = temporaryFolder({ 'a.txt': sentence });
    const output = join(folder, 'none', 'triples.jsonl');
    expect(await mistakeOf('extract', join(folder, 'a.txt'), '-o', output)).toBe(
      `no such folder: ${output}`,
    );
  });
});

describe('an article without facts', () => {
  it('is told on standard error, and is no mistake', async () => {
    expect(await satzgraph(['extract', '-'], { input: 'Hm.' })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no facts found; articles: 1\n',
    });
  });
});

describe('a mistake half-way', () => {
  it('leaves the old output as it was', async () => {
    const folder = temporaryFolder({ 'in/a.txt': sentence, 'in/b.txt': '', 'old.jsonl': 'alt' });
    const output = join(folder, 'old.jsonl');
    const { code } = await satzgraph(['extract', join(folder, 'in'), '-o', output]);
    expect(code).toBe(1);
    expect(readFileSync(output, 'utf8')).toBe('alt');
  });
});

describe('what reads triples tells of', () => {
  it.each([
    ['{"id":1}', 'not a triple: document: missing'],
    ['Kein JSON', 'not JSON'],
    [
      formatTriple({ ...exampleTriple, confidence: 2 }),
      'not a triple: confidence: must be at most 1',
    ],
  ])('the broken line %s', async (line, message) => {
    const text = `${formatTriple(exampleTriple)}\n${line}\n`;
    const file = join(temporaryFolder({ 'a.jsonl': text }), 'a.jsonl');
    expect(await mistakeOf('graph', file)).toBe(`${file}:2: ${message}`);
    const { code, stdout, stderr } = await satzgraph(['graph', file, '--keep-going']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${file}:2: ${message}\n` });
    expect(stdout).toContain('Antony Blinken');
  });

  it('a file that is not there', async () => {
    expect(await mistakeOf('graph', 'none.jsonl')).toBe('no such file: none.jsonl');
    expect(await mistakeOf('view', 'none.jsonl')).toBe('no such file: none.jsonl');
  });

  it('a folder in place of a file', async () => {
    const folder = temporaryFolder();
    expect(await mistakeOf('graph', folder)).toBe(`not a file but a folder: ${folder}`);
  });
});

describe('what talks to Neo4j tells of', () => {
  const env = { ...process.env, NEO4J_PASSWORD: 'geheim' };
  const nobody = 'bolt://127.0.0.1:9';

  it('a Neo4j that does not answer', { timeout: 60_000 }, async () => {
    const { code, stderr } = await satzgraph(['query', 'RETURN 1', '--uri', nobody], { env });
    expect({ code, stderr }).toEqual({ code: 1, stderr: `no Neo4j answers at ${nobody}\n` });
  });

  it('an address that is none', async () => {
    const { code, stderr } = await satzgraph(['query', 'RETURN 1', '--uri', 'localhost'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^no address of a Neo4j .*: localhost\n$/);
  });

  it('a password that is not set', async () => {
    const { NEO4J_PASSWORD: _, ...without } = env;
    const { code, stderr } = await satzgraph(['query', 'RETURN 1'], { env: without });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'set NEO4J_PASSWORD to the password of the Neo4j\n',
    });
  });
});
