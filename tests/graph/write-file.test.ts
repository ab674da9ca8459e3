import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../extract/input-error.ts';
import { writeFileSafely } from '../../graph/write-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'satzgraph-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFileSafely', () => {
  it('writes all chunks and leaves nothing beside the file', async () => {
    await writeFileSafely(join(folder, 'a.txt'), ['eins ', 'zwei ', 'ä'.repeat(200_000)]);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(`eins zwei ${'ä'.repeat(200_000)}`);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keeps the old file when the writer fails half-way', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'alt');
    await expect(writeFileSafely(path, failing())).rejects.toThrow('broken writer');
    expect(readFileSync(path, 'utf8')).toBe('alt');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keeps the old file when the disk is full, and says so in one line', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'alt');
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    const write = writeFileSafely(path, failing(full));
    await expect(write).rejects.toThrow(new InputError(`disk full: ${path}`));
    expect(readFileSync(path, 'utf8')).toBe('alt');
  });

  it.skipIf(process.platform !== 'linux')('notices a limit of the system itself', () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'alt');
    const code = `
      import { writeFileSafely } from './graph/write-file.ts';
      await writeFileSafely(${JSON.stringify(path)}, ['x'.repeat(1e6)]).catch((e) => console.log(e.name, e.message));`;
    const script = join(folder, 'limit.mts');
    writeFileSync(script, code.replace('./graph', join(process.cwd(), 'graph')));
    const said = execFileSync('bash', ['-c', `ulimit -f 64; node --import tsx "${script}"`], {
      encoding: 'utf8',
    });
    expect(said).toBe(`InputError file too large for this disk: ${path}\n`);
    expect(readFileSync(path, 'utf8')).toBe('alt');
  });

  it('follows a link instead of replacing it', async () => {
    writeFileSync(join(folder, 'real.txt'), 'alt');
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await writeFileSafely(join(folder, 'link.txt'), ['neu']);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('neu');
  });

  it('names a folder that is missing, and a folder in place of the file', async () => {
    const missing = join(folder, 'nowhere', 'a.txt');
    await expect(writeFileSafely(missing, [])).rejects.toThrow(`no such folder: ${missing}`);
    await expect(writeFileSafely(folder, [])).rejects.toThrow(`it is a folder: ${folder}`);
  });
});

function* failing(error = new Error('broken writer')): Generator<string> {
  yield 'x'.repeat(100_000);
  throw error;
}
