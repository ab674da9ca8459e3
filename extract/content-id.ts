import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const digits = 24; // 96 bits: a billion ids collide with a chance of one in 10^11

/** An id that depends on nothing but its parts: the same on every machine, in Node and in the browser. */
export function contentId(...parts: readonly (string | number)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, digits);
}
