import { rowsOf, type TableSizes } from './hashing.ts';

const LIMIT = 50_000;

/** Rows of the tables for a form; the forms of late are remembered. */
export function createRowCache(sizes: TableSizes): (form: string) => Uint16Array {
  const cache = new Map<string, Uint16Array>();
  return (form) => {
    const known = cache.get(form);
    if (known !== undefined) return known;
    const rows = Uint16Array.from(rowsOf(form, sizes)); // (9)
    if (cache.size >= LIMIT) cache.clear();
    cache.set(form, rows);
    return rows;
  };
}
