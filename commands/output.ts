import { open, rename, rm, stat } from 'node:fs/promises';
import { InputError } from '../extract/input-error.ts';

/** Where a command's data goes. A written text is accepted when the promise resolves: nothing piles up. */
export interface Output {
  write(text: string): Promise<void>;
  /** Puts what was written in its place. */
  finish(): Promise<void>;
  /** Leaves in place what stood there before. Returns the file that holds what was written, if one does. */
  keepPartial(): Promise<string | undefined>;
  /** As if nothing had been written. */
  discard(): Promise<void>;
}

/** Opens a file, or standard output when there is no path or the path is `-`. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-') return standardOutput();
  return (await isReplaceable(path)) ? openFile(path, `${path}.partial`) : openFile(path, path);
}

/** Writes a whole text at once. */
export async function writeOutput(path: string | undefined, text: string): Promise<void> {
  const output = await openOutput(path);
  await finishOrDiscard(output, () => output.write(text));
}

/** Runs the writer of an output; when it fails, what stood there before stays. */
export async function finishOrDiscard(output: Output, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  }
}

function standardOutput(): Output {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) =>
          error ? reject(told(error, 'standard output')) : resolve(),
        );
      }),
    finish: async () => {},
    keepPartial: async () => undefined,
    discard: async () => {},
  };
}

/** Writes to `partial` and renames it to `path` at the end; a device or pipe is both at once. */
async function openFile(path: string, partial: string): Promise<Output> {
  const telling = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw told(error, path);
    });
  const file = await telling(open(partial, 'w'));
  return {
    write: async (text) => void (await telling(file.writeFile(text))),
    finish: () => telling(file.close().then(() => replace(partial, path))),
    keepPartial: () => file.close().then(() => (partial === path ? undefined : partial)),
    discard: async () => {
      await file.close();
      if (partial !== path) await rm(partial, { force: true });
    },
  };
}

async function replace(partial: string, path: string): Promise<void> {
  if (partial !== path) await rename(partial, path);
}

/** A regular file, or nothing yet: a pipe or device cannot be renamed over. */
async function isReplaceable(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new InputError(`output is a folder: ${path}`);
  return found === undefined || found.isFile();
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left for this user',
  EFBIG: 'file too large for this disk',
  EACCES: 'no permission to write',
  EPERM: 'no permission to write',
  EROFS: 'the disk is read-only',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
};

function told(error: unknown, path: string): unknown {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined ? error : new InputError(`${reason}: ${path}`);
}
