import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Folder of the gold sets and their scorers, which print nothing when they are called by way of a link. */
export const sharedFolder = withoutLinks(
  process.env['SATZGRAPH_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url)),
);

function withoutLinks(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** What a test may need and a machine may lack: undefined when it is there, otherwise why it is not. */
export const absent = {
  get shared(): string | undefined {
    return existsSync(`${sharedFolder}/eval`) ? undefined : `no gold sets at ${sharedFolder}`;
  },
  get browser(): string | undefined {
    return hasPackage('@sparticuz/chromium') ? undefined : 'no @sparticuz/chromium in node_modules';
  },
  get java(): string | undefined {
    return hasMaven() ? undefined : 'no Java 17 with Maven';
  },
  get neo4j(): string | undefined {
    return hasMaven() || hasDocker() ? undefined : 'neither Java 17 with Maven nor Docker';
  },
};

function hasPackage(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

function hasMaven(): boolean {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  return version >= 17 && succeeds('mvn', ['-v']);
}

function hasDocker(): boolean {
  return succeeds('docker', ['info']);
}

function succeeds(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
