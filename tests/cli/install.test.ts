import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const script = readFileSync(new URL('../../commands/install.js', import.meta.url));
const lock = (version: string): string =>
  JSON.stringify({
    name: 'a',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { left: version } },
      'node_modules/left': { version, integrity: 'sha512-AAAA' },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    },
  });

/** Runs the pre-step in a clone with these files, where no registry answers. */
function install(files: Readonly<Record<string, string>>): {
  status: number | null;
  stderr: string;
} {
  const folder = temporaryFolder({
    'commands/install.js': script,
    'package.json': '{"type":"module","dependencies":{"left":"1.0.0"}}',
    'package-lock.json': lock('1.0.0'),
    ...files,
  });
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(folder, 'cache'),
    npm_config_fetch_retries: '0',
  };
  const options = { cwd: folder, env, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['commands/install.js'], options);
}

describe('the step before npm start and npm test', () => {
  it('does nothing when everything is installed', () => {
    const { status, stderr } = install({ 'node_modules/.package-lock.json': lock('1.0.0') });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['nothing is installed', {}],
    ['another version is installed', { 'node_modules/.package-lock.json': lock('0.9.0') }],
  ])('tells in one line that the registry cannot be reached when %s', (_, files) => {
    const { status, stderr } = install(files);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'installing packages (once) …',
      'packages are missing and the npm registry cannot be reached: connect once and try again',
    ]);
  });
});
