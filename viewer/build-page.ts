import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const viewer = join(project, 'viewer');
const dist = join(viewer, 'dist');

/** File in the bundle that says what it was made of. */
const STAMP = 'sources.sha256';

/** What the bundle is made of; the rest of the project may change without a new one. */
const sources = ['viewer', 'extract', 'graph', 'package-lock.json'];

/**
 * Bundles the page into `viewer/dist`, unless the bundle there was made of these very sources. An installed package has no sources
 * of the page: there the shipped bundle is taken as it is.
 * @returns the folder of the bundle
 */
export async function buildPage(): Promise<string> {
  if (!existsSync(join(viewer, 'page/main.tsx'))) return dist;
  const hash = await hashSources();
  if ((await maybeStamp()) === hash) return dist;
  // Built beside and then renamed, as another process may be building or reading at the same time.
  const fresh = await mkdtemp(join(viewer, 'dist-'));
  try {
    const { build } = await import('vite');
    await build({ configFile: join(viewer, 'vite.config.ts'), build: { outDir: fresh } });
    await writeFile(join(fresh, STAMP), hash);
    await rm(dist, { recursive: true, force: true });
    await rename(fresh, dist);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return dist;
}

async function maybeStamp(): Promise<string | undefined> {
  try {
    return await readFile(join(dist, STAMP), 'utf8');
  } catch {
    return undefined;
  }
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
    !/(^|[\\/])(dist[^\\/]*|node_modules|train|neo4j)[\\/]/.test(file)
  );
}
