/** Lists of words or labels, each a bit of a number: whether a sentence has something of a list is then one operation. */
export interface Bits {
  /** The bit of a list; of none: `always`. */
  add(list: readonly string[] | undefined): number;
  /** The bits of all lists that something is on. */
  of(entry: string): number;
}

/** The bit that every sentence has. */
export const always = 1;

export function createBits(): Bits {
  const lists = new Map<string, number>();
  const entries = new Map<string, number>();
  return {
    add(list) {
      if (!list) return always;
      const key = list.join(' ');
      const bit = lists.get(key) ?? 1 << (lists.size + 1);
      if (!lists.has(key) && lists.size === 31)
        throw new Error('more lists than a number has bits');
      lists.set(key, bit);
      for (const entry of list) entries.set(entry, (entries.get(entry) ?? 0) | bit);
      return bit;
    },
    of: (entry) => entries.get(entry) ?? 0,
  };
}
