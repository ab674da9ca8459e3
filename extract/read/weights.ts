import { readFile } from 'node:fs/promises';

/** The model that ships with this package. */
export async function readWeightsFile(): Promise<Uint8Array> {
  return readFile(new URL('../parser/weights/german.bin', import.meta.url));
}
