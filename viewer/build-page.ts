import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('dist', import.meta.url));
const stamp = join(dist, 'sources.sha256');

/** What the bundle is made of; the rest of the project may change without a new one. */
const sources = ['viewer', 'extract', 'graph', 'package-lock.json'];

/**
 * Bundles the page unless the bundle at hand was made of these very sources. An installed package has no sources of the page:
 * there the shipped bundle is taken as it is.
 * @returns the folder of the bundle
 */
export async function buildPage(): Promise<string> {
  if (!existsSync(join(project, 'viewer/page/main.tsx'))) return dist;
  const hash = await hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return dist;
  const { build } = await import('vite');
  await build({ configFile: join(project, 'viewer/vite.config.ts') });
  await writeFile(stamp, hash);
  return dist;
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listSources()) {
    hash.update(`${file}\0`).update(await readFile(join(project, file)));
  }
  return hash.digest('hex');
}

async function listSources(): Promise<string[]> {
  const listed = await Promise.all(
    sources.map(async (source) => {
      if (source.includes('.')) return existsSync(join(project, source)) ? [source] : [];
      const files = await readdir(join(project, source), { recursive: true });
      return files.map((file) => join(source, file)).filter(isPageSource);
    }),
  );
  return listed.flat().toSorted();
}

function isPageSource(file: string): boolean {
  return (
    /\.(tsx?|css|html|svg|json)$/.test(file) &&
    !/(^|[\\/])(dist|node_modules|train|neo4j)[\\/]/.test(file)
  );
}
