import { readFile } from 'node:fs/promises';

/** The model that ships with this package. */
export async function readWeightsFile(): Promise<Uint8Array> {
  const file = await readFile(new URL('../parser/weights/german.bin', import.meta.url));
  // A plain Uint8Array: `slice` of Node's own buffers does not copy.
  return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
}
