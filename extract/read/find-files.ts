import { open, stat } from 'node:fs/promises';
import { basename, extname, join, posix } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../input-error.ts';

/** A file with the id of its article, or of its articles when it holds many. */
export interface FoundFile {
  readonly path: string;
  /** Path below the folder that was given, without its ending; a single file: its name without ending. */
  readonly id: string;
}

/** Endings of files that hold articles. */
export const endings = ['.txt', '.md', '.jsonl', '.ndjson'] as const;

/**
 * The files that are meant by a path, a folder or a pattern, in the order of their names. `-`, standard input, is
 * itself. A folder's README is about the folder, so it is no article; triples and corrections that were written there are none.
 * @throws InputError when there are none.
 */
export async function findFiles(input: string): Promise<FoundFile[]> {
  if (input === '-') return [{ path: '-', id: 'stdin' }];
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory()) return filesBelow(input);
  if (found !== undefined) return [oneFile(input)];
  if (/^https?:\/\//i.test(input)) throw new InputError(`web pages must be saved first: ${input}`);
  if (isDynamicPattern(input)) return filesLike(input);
  if (input.includes(' '))
    throw new InputError(`no such file (for a text use - and standard input): ${input}`);
  throw new InputError(`no such file: ${input}`);
}

/** A file without an ending is text. */
function oneFile(path: string): FoundFile {
  const ending = extname(path).toLowerCase();
  if (ending !== '' && !endings.some((known) => known === ending))
    throw new InputError(`cannot read ${ending}, only ${endings.join(', ')}: ${path}`);
  return { path, id: withoutEnding(basename(path)) };
}

async function filesBelow(folder: string): Promise<FoundFile[]> {
  const pattern = `**/*{${endings.join(',')}}`;
  const paths = await glob(pattern, {
    cwd: folder,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const articles: string[] = [];
  for (const path of paths.filter((each) => !/^readme\.md$/i.test(posix.basename(each))))
    if (!/\.(?:jsonl|ndjson)$/i.test(path) || !(await isOurOwn(join(folder, path))))
      articles.push(path);
  if (articles.length === 0)
    throw new InputError(`no articles (${endings.join(', ')}) in folder: ${folder}`);
  return articles
    .toSorted(byName)
    .map((path) => ({ path: join(folder, path), id: withoutEnding(path) }));
}

/** Does a file of JSON lines begin as triples or corrections do? */
async function isOurOwn(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2_000), 0, 2_000, 0);
    const first = buffer.toString('utf8', 0, bytesRead);
    return /^\s*\{(?:"do":|"id":"[^"]*","document":\{)/.test(first);
  } finally {
    await file.close();
  }
}

/** Files with other endings are left out, as in a folder. */
async function filesLike(pattern: string): Promise<FoundFile[]> {
  const found = await glob(pattern, { expandDirectories: false });
  const paths = found.filter((path) =>
    endings.some((ending) => path.toLowerCase().endsWith(ending)),
  );
  if (paths.length === 0) throw new InputError(`no file matches: ${pattern}`);
  const base = fixedPart(pattern);
  return paths
    .toSorted(byName)
    .map((path) => ({ path, id: withoutEnding(posix.relative(base, path)) }));
}

/** The folders of a pattern before its first wildcard: `news/2022/**` has `news/2022`. */
function fixedPart(pattern: string): string {
  const folders = pattern.split('/').slice(0, -1);
  const first = folders.findIndex((folder) => isDynamicPattern(folder));
  return (first < 0 ? folders : folders.slice(0, first)).join('/') || '.';
}

function withoutEnding(path: string): string {
  const ending = extname(path);
  return ending === '' ? path : path.slice(0, -ending.length);
}

/** Not the locale's order: the same on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
