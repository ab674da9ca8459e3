import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const readme = await readFile(join(root, 'README.md'), 'utf8');
const lines = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

/** The README's shell lines, in their order, in a folder that has nothing but the seeds. */
describe.skipIf(process.platform === 'win32')('the README', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'satzgraph-readme-'));
    await symlink(join(root, 'seeds'), join(folder, 'seeds'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('shows commands', () => {
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).toMatch(/^npx satzgraph /);
  });

  test.for(lines)('is right that one can type: %s', { timeout: 120_000 }, async (line) => {
    const command = line.replaceAll('npx satzgraph', `'${process.execPath}' '${root}/bin.js'`);
    const { stderr } = await run('sh', ['-ec', command], { cwd: folder });
    expect(stderr).not.toMatch(/error|warning/i);
  });
});
