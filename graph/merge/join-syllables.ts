import { nameKey } from '../../extract/entity/name-key.ts';
import { headOfNoun } from '../../extract/entity/noun-type.ts';
import type { KeySets } from './key-sets.ts';
import { isFromSyllables, syllableParts } from './short-initials.ts';
import { fullName } from './thing-name.ts';
import { type Joiner, type Name } from './short-name-joiner.ts';

/** *Wokago* is the *Wohnungs- und Kaufmannsgenossenschaft Ohle*: beginnings of the parts of the only name that they fit. */
export function joinSyllables(names: readonly Name[], joiner: Joiner, sets: KeySets): void {
  const longs = new Map<string, { readonly name: Name; readonly parts: readonly string[] }[]>();
  for (const name of names) {
    const parts = / /.test(name.name) && !name.known ? syllableParts(fullName(name.name)) : [];
    if (parts.length < 3) continue;
    const key = `${name.type} ${parts[0]?.slice(0, 2) ?? ''}`;
    longs.set(key, [...(longs.get(key) ?? []), { name, parts }]);
  }
  for (const short of names) {
    if (short.known || !/^\p{Lu}\p{L}{3,8}$/u.test(short.name)) continue;
    if (headOfNoun(short.name) !== undefined) continue;
    const key = `${short.type} ${nameKey(short.name).slice(0, 2)}`;
    const fitting = (longs.get(key) ?? []).filter(({ parts }) =>
      isFromSyllables(short.name, parts),
    );
    const [only, another] = new Set(fitting.map(({ name }) => sets.find(name.key)));
    if (only !== undefined && another === undefined) joiner.joinPair(short, only, 'abbreviation');
  }
}
