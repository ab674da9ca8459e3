import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../browser/browser.ts';
import { absent } from '../facilities.ts';
import { installPacked, type Project } from './unpacked.ts';

const execute = promisify(execFile);

describe('the package as npm would publish it', () => {
  let project: Project;
  let told: string;
  beforeAll(() => void (project = installPacked()));
  afterAll(() => project.remove());

  const inProject = (command: string, ...parameters: readonly string[]) =>
    execute(command, parameters, { cwd: project.folder });

  it('holds what was built, and no sources', () => {
    expect(readdirSync(project.installed).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'bin.js',
      'dist',
      'package.json',
    ]);
    expect(existsSync(join(project.installed, 'dist/triple.schema.json'))).toBe(true);
  });

  it('is imported by a program for Node, with types', async () => {
    writeFileSync(join(project.folder, 'package.json'), '{"type":"module"}');
    const tsc = join(project.folder, 'node_modules/typescript/bin/tsc');
    const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    await inProject(process.execPath, tsc, ...strict, '--skipLibCheck', 'node-example.ts');
    const { stdout, stderr } = await inProject(process.execPath, 'node-example.js');
    expect(stderr).toBe('');
    told = stdout.trim();
    expect(told).toMatch(/ treffen .*\n\d nodes, \d edges$/s);
  });

  it('runs as a command, without the tools of development', async () => {
    const bin = join(project.installed, 'bin.js');
    const { stdout } = await inProject(process.execPath, bin, 'explain', 'Blinken traf Lawrow.');
    expect(stdout).toContain('treffen');
  });

  it.skipIf(absent.browser)('is imported by a page, which extracts the same', async () => {
    writeFileSync(
      join(project.folder, 'index.html'),
      '<!doctype html><meta charset="utf-8"><script type="module" src="browser-example.ts"></script>',
    );
    await build({ root: project.folder, logLevel: 'error' });
    const server = await preview({ root: project.folder, logLevel: 'error', preview: { port: 0 } });
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls!.local[0]!);
      await page.waitForFunction(() => document.body.textContent?.includes('nodes'));
      expect(await page.textContent('body')).toBe(told);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
