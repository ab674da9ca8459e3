import { hash32 } from './hashing.ts';

/** A form of many pieces is known by its first ones. */
const MOST = 6;
/** Letters of the longest piece. */
const LONGEST = 20;

/**
 * Splits forms with a capital into the longest pieces that are known, from the left: `^Xy` begins a form, `+xy` continues
 * it; letters that begin no piece are passed over. `hashes` are those of all pieces, four bytes each, and a piece is named
 * by its place among them, from 1 on. `train/pieces.py` does the same.
 */
export function createPieces(hashes: Uint8Array): (form: string) => number[] {
  const placeOf = new Map<number, number>();
  const { buffer, byteOffset, byteLength } = hashes;
  new Uint32Array(buffer, byteOffset, byteLength >> 2).forEach((hash, n) =>
    placeOf.set(hash, n + 1),
  );
  return (form) => {
    const written = form.normalize('NFC');
    if (written === written.toLowerCase()) return [];
    const letters = [...written];
    const found: number[] = [];
    for (let start = 0; start < letters.length && found.length < MOST;) {
      const mark = start === 0 ? '^' : '+';
      let end = Math.min(letters.length, start + LONGEST);
      let place: number | undefined;
      for (; end > start && place === undefined; end--)
        place = placeOf.get(hash32(mark + letters.slice(start, end).join(''), 0));
      start = place === undefined ? start + 1 : end + 1;
      if (place !== undefined) found.push(place);
    }
    return found;
  };
}
