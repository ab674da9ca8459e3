import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = fileURLToPath(new URL('.', import.meta.url));

/** A project of somebody who has installed the package. */
export interface Project {
  readonly folder: string;
  /** Where the package lies in it. */
  readonly installed: string;
  remove(): void;
}

/** Packs the package as npm would publish it, and unpacks it into a new project beside its dependencies. */
export function installPacked(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'satzgraph-package-'));
  execFileSync('npm', ['pack', '--pack-destination', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  const installed = join(modules, 'satzgraph');
  cpSync(join(folder, 'package'), installed, { recursive: true });
  for (const example of ['node-example.ts', 'browser-example.ts'])
    cpSync(join(own, example), join(folder, example));
  return { folder, installed, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
