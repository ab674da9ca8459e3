import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A file as it is sent. */
export interface StaticFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Reads a file of the folder by the path of a request; undefined outside the folder, of other kinds, or absent. */
export async function maybeStaticFile(
  folder: string,
  path: string,
): Promise<StaticFile | undefined> {
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  const type = types[extname(file)];
  if (type === undefined || !file.startsWith(folder + sep) || file.includes('\0')) return undefined;
  try {
    return { type, body: await readFile(file) };
  } catch {
    return undefined;
  }
}
