import { InputError } from '../extract/input-error.ts';
import { type Chunks, writeFileSafely } from '../graph/write-file.ts';

/** Writes a command's data to a file, or to standard output when there is no path or the path is `-`. */
export async function writeOutput(path: string | undefined, chunks: Chunks): Promise<void> {
  if (path !== undefined && path !== '-') return writeFileSafely(path, chunks);
  for await (const chunk of chunks) await writeStandardOutput(chunk);
}

/** Resolves when the receiver has taken the text: nothing piles up. */
function writeStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(isFull(error) ? new InputError('disk full: standard output') : error);
      else resolve();
    });
  });
}

function isFull(error: Error): boolean {
  return 'code' in error && error.code === 'ENOSPC';
}
