import type { KeyedEntity } from './join-short-names.ts';
import { nameIn } from './short-name-joiner.ts';
import type { KeySets } from './key-sets.ts';
import { soundBlock, soundDistance } from './romanisation.ts';

/**
 * Places and states whose names sound alike in spite of their spelling are one, if one of the two is not spelled as German does:
 * *Pokrowsk* and *Pokrovsk*, *Usbekistan* and *Uzbekistan*. Says of each why it was joined.
 */
export function joinPlaceSpellings(
  entities: readonly KeyedEntity[],
  sets: KeySets,
): ReadonlyMap<string, string> {
  const blocks = new Map<string, KeyedEntity[]>();
  for (const each of placesOf(entities)) {
    const block = `${each.entity.type} ${soundBlock(each.entity.name)}`;
    blocks.set(block, [...(blocks.get(block) ?? []), each]);
  }
  const reasons = new Map<string, string>();
  for (const block of blocks.values())
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1))
        if (!(a.known && b.known) && isAlike(a.entity.name, b.entity.name)) {
          sets.join([a.key, b.key]);
          const unknown = a.known ? b : a;
          reasons.set(nameIn(unknown.key, unknown.entity), 'name that sounds alike');
        }
  return reasons;
}

const spelled: ReadonlySet<string> = new Set(['Place', 'Country', 'Organization']);

/** Each name once. */
function placesOf(entities: readonly KeyedEntity[]): KeyedEntity[] {
  const names = new Map<string, KeyedEntity>();
  for (const each of entities)
    if (
      spelled.has(each.entity.type) &&
      (each.entity.type !== 'Organization' || !each.entity.name.includes(' '))
    )
      names.set(nameIn(each.key, each.entity), each);
  return [...names.values()];
}

function isAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < 4 || a === b || !(foreign.test(a) || foreign.test(b) || haveVAndW(a, b)))
    return false;
  if (/[ -]/.test(a) !== /[ -]/.test(b) || longer === `${shorter}s`) return false;
  const limit = shorter.length < 5 ? 0 : Math.min(0.5, 0.04 * longer.length);
  return soundDistance(a, b, limit) <= limit;
}

/** *Wuhledar*, *Vuhledar* */
function haveVAndW(a: string, b: string): boolean {
  return (/v/i.test(a) && /w/i.test(b)) || (/w/i.test(a) && /v/i.test(b));
}

/** What no German name of a town has: *sh*, *kh*, *-sk*, *y*, accents. */
const foreign =
  /sh(?!aus|eim|of|agen)|kh|zh|gh|v(?=[sk]|$)|[oei]v|sk$|q(?!u)|y|oo|ee|dj|dsch|tsch|[^\p{ASCII}äöüß]|ij$|iw$|ow$|eh$|[ao]$|stan$/iu;
