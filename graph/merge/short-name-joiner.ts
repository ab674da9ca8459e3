import type { KeySets } from './key-sets.ts';
import type { LocalEntity } from './local-entity.ts';

/** One name of a type, with a key of its set. */
export interface Name {
  readonly name: string;
  readonly type: string;
  readonly key: string;
  readonly known: boolean;
}

/** Says which of an article's names is meant. */
export function nameIn(key: string, { name }: Pick<LocalEntity, 'name'>): string {
  return `${key}\u0000${name}`;
}

/** Joins short names with long ones, each once; two things that tables know stay two. */
export interface Joiner {
  join(names: readonly Name[], shortening: Shortening): void;
  joinPair(short: Name, long: string, reason: string): void;
  readonly reasons: ReadonlyMap<string, string>;
}

export function createJoiner(all: readonly Name[], sets: KeySets): Joiner {
  const reasons = new Map<string, string>();
  const known = new Set(all.filter((name) => name.known).map(({ key }) => sets.find(key)));

  function joinPair(short: Name, long: string, reason: string): void {
    const [from, to] = [sets.find(short.key), sets.find(long)];
    if (from === to || (known.has(from) && known.has(to))) return;
    sets.join([to, from]);
    if (known.has(from) || known.has(to)) known.add(sets.find(to));
    reasons.set(nameIn(short.key, short), reason);
  }

  return {
    reasons,
    joinPair,
    join(names, { reason, longs, short, fits }) {
      const index = new Map<string, Name[]>();
      for (const name of names)
        for (const form of new Set(longs(name))) {
          const others = index.get(`${name.type} ${form}`);
          if (others) others.push(name);
          else index.set(`${name.type} ${form}`, [name]);
        }
      const pairs = names
        .filter((name) => !name.known && !reasons.has(nameIn(name.key, name)))
        .map((name) => {
          const found = short(name)
            .flatMap((form) => index.get(`${name.type} ${form}`) ?? [])
            .filter((each) => each.name !== name.name && (!fits || fits(name, each)));
          const own = sets.find(name.key);
          const [only, another] = new Set(found.map(({ key }) => sets.find(key)));
          return another === undefined && only !== own ? { name, only } : { name, only: undefined };
        });
      for (const { name, only } of pairs) if (only !== undefined) joinPair(name, only, reason);
    },
  };
}

/** How short names are told from long ones. */
interface Shortening {
  readonly reason: string;
  readonly longs: (name: Name) => readonly string[];
  readonly short: (name: Name) => readonly string[];
  readonly fits?: (short: Name, long: Name) => boolean;
}
