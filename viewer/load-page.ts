import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { buildPage } from './build-page.ts';

/** Something to send. */
export interface Body {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A text to send. */
export function toBody(type: string, text: string): Body {
  return { type, bytes: Buffer.from(text) };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * The files of the page by their path in a request. They are few and all in memory, so no request can reach any other file,
 * and a page that is open goes on when the bundle is built anew.
 */
export async function loadPage(): Promise<ReadonlyMap<string, Body>> {
  const folder = await buildPage();
  const files = await readdir(folder, { recursive: true });
  const bodies = await Promise.all(
    files.flatMap((file) => {
      const type = types[extname(file)];
      return type === undefined ? [] : [loadBody(folder, file, type)];
    }),
  );
  const pages = new Map(bodies);
  const index = pages.get('/index.html');
  if (index === undefined) throw new Error(`no page in: ${folder}`);
  return pages.set('/', index);
}

async function loadBody(folder: string, file: string, type: string): Promise<[string, Body]> {
  return [`/${file.split(sep).join('/')}`, { type, bytes: await readFile(join(folder, file)) }];
}
