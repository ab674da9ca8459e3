import { nicknamesTable } from './nicknames-table.ts';
import { nameKey, soundKey } from './name-key.ts';

/** Each short form with the names it stands for, folded. */
const nicknames: readonly (readonly string[])[] = nicknamesTable
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(nameKey));

const groupsOf = new Map<string, Set<number>>();
nicknames.forEach((names, group) => {
  for (const key of names.flatMap((name) => [name, soundKey(name)]))
    groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(group));
});

function maybeGroups(name: string): ReadonlySet<number> | undefined {
  return groupsOf.get(name) ?? groupsOf.get(soundKey(name));
}

/** Is one the short form of the other? *Joe*, *Joseph*. Names are folded. */
export function isSameNickname(a: string, b: string): boolean {
  const groups = maybeGroups(a);
  const others = groups && maybeGroups(b);
  return others !== undefined && [...groups!].some((group) => others.has(group));
}

/** *Arnie* of *Arnold*, *Basti* of *Bastian*: a short form that no list has ends in -i and begins as the name does. */
export function isPetName(short: string, name: string): boolean {
  const stem = /^([a-z]{3,}?)(?:i|ie|y)$/.exec(short)?.[1];
  return stem !== undefined && name.length > stem.length + 1 && name.startsWith(stem);
}

/** All names that share a short form with a name. */
export function nicknamesOf(name: string): readonly string[] {
  return [...(maybeGroups(name) ?? [])].flatMap((group) => nicknames[group] ?? []);
}
