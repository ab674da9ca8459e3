import { hash32 } from './hashing.ts';

/** Says of texts whether they are in a Bloom filter, with one bit set for each seed; few are said to be that are not. */
export function bloomFilter(
  filter: Uint8Array,
  seeds: readonly number[],
): (text: string) => boolean {
  return (text) =>
    seeds.every((seed) => {
      const bit = hash32(text, seed) % (filter.length * 8);
      return (filter[bit >> 3]! >> (bit & 7)) & 1;
    });
}
