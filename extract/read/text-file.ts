import { InputError } from '../input-error.ts';
import { decodeText } from './decode.ts';
import { openSource, type Source } from './records.ts';

/** More does not fit into memory several times over, as decoding needs. */
const largest = 100_000_000; // bytes

/**
 * Reads a text of any encoding whole; `-` is standard input.
 * @throws InputError with the file's name.
 */
export async function readText(path: string): Promise<string> {
  return decodeSource(openSource(path));
}

/** Like `readText`, from bytes that are open already. */
export async function decodeSource({ name, bytes }: Source): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length > largest) throw new InputError(`larger than ${largest / 1e6} MB: ${name}`);
  }
  return locating(name, () => decodeText(Buffer.concat(pieces)));
}

/** Adds the file to the user's mistakes in it. */
export function locating<T>(name: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${error.message}: ${name}`) : error;
  }
}
