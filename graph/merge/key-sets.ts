/** Keys that name the same thing, joined pair by pair. */
export interface KeySets {
  join(keys: readonly string[]): void;
  /** One key that stands for all that were joined with it: the smallest, so that the order of joining does not matter. */
  find(key: string): string;
}

/** Starts without any keys. */
export function createKeySets(): KeySets {
  const parents = new Map<string, string>();

  function find(key: string): string {
    let root = key;
    for (
      let parent = parents.get(root);
      parent !== undefined && parent !== root;
      parent = parents.get(root)
    )
      root = parent;
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  }

  return {
    find,
    join(keys) {
      for (const key of keys) {
        const [a, b] = [find(keys[0] ?? key), find(key)];
        if (a !== b) parents.set(a < b ? b : a, a < b ? a : b);
      }
    },
  };
}
