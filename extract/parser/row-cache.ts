import { rowsOf, type TableSizes } from './hashing.ts';

const LIMIT = 50_000;

/** Rows of the tables for a form, the gazetteer's tenth, then those of its pieces; the forms of late are remembered. */
export function createRowCache(
  sizes: TableSizes,
  knownAs: (form: string) => number,
  piecesOf: (form: string) => number[],
): (form: string) => Uint16Array {
  const cache = new Map<string, Uint16Array>();
  return (form) => {
    const known = cache.get(form);
    if (known !== undefined) return known;
    const rows = Uint16Array.from([...rowsOf(form, sizes), knownAs(form), ...piecesOf(form)]);
    if (cache.size >= LIMIT) cache.clear();
    cache.set(form, rows);
    return rows;
  };
}
