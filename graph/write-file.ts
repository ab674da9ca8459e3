import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../extract/input-error.ts';

/** Text in pieces of any length, so that no writer needs to hold a whole file. */
export type Chunks = Iterable<string> | AsyncIterable<string>;

/** Enough for few system calls, little enough for flat memory. */
const BUFFER_LENGTH = 1 << 16;

/**
 * Writes a file so that it is either whole or not there: into a file beside it, which then takes its name. When the
 * disk is full the old file survives. Pipes and devices are written straight.
 */
export async function writeFileSafely(path: string, chunks: Chunks): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => undefined);
    if (old && !old.isFile() && !old.isDirectory()) return await writeChunks(target, 'w', chunks);
    if (old?.isDirectory()) throw new InputError(`cannot write, it is a folder: ${path}`);
    await writeBeside(target, old?.mode, chunks);
  } catch (error) {
    throw toInputError(error, path);
  }
}

async function writeBeside(
  target: string,
  mode: number | undefined,
  chunks: Chunks,
): Promise<void> {
  const name = `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(dirname(target), name);
  try {
    await writeChunks(temporary, 'wx', chunks, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeChunks(
  path: string,
  flags: string,
  chunks: Chunks,
  mode?: number,
): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    let buffer = '';
    for await (const chunk of chunks) {
      buffer += chunk;
      if (buffer.length < BUFFER_LENGTH) continue;
      await file.appendFile(buffer);
      buffer = '';
    }
    await file.appendFile(buffer);
    await sync(file);
  } finally {
    await file.close();
  }
}

/** Pipes and some network drives know no sync; their data is as safe as it gets. */
async function sync(file: FileHandle): Promise<void> {
  await file.sync().catch((error: unknown) => {
    if (!['EINVAL', 'ENOTSUP', 'EROFS'].includes(codeOf(error) ?? '')) throw error;
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'disk full',
  EDQUOT: 'disk quota used up',
  EFBIG: 'file too large for this disk',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EACCES: 'not allowed to write',
  EPERM: 'not allowed to write',
  EROFS: 'disk is read-only',
  ENAMETOOLONG: 'name too long',
};

function toInputError(error: unknown, path: string): unknown {
  const reason = REASONS[codeOf(error) ?? ''];
  return reason ? new InputError(`${reason}: ${path}`) : error;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
