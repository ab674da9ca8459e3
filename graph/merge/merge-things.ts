import { nameKey, soundKey } from '../../extract/entity/name-key.ts';
import type { Gazetteer, KnownEntity } from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { stateNamed, stateOfAdjective } from '../../extract/entity/states.ts';
import { type Cluster, createCluster } from './clusters.ts';
import { type KeySets, createKeySets } from './key-sets.ts';
import type { LocalEntity } from './local-entity.ts';
import {
  fullName,
  initialsOf,
  isDescription,
  keysOfThing,
  maybeBracketed,
  plainName,
  soundKeysOf,
} from './thing-name.ts';
import { headBefore, isShortOf, maybeShortHead, restsOf } from './short-head.ts';

/** Which firms, places, states, works of articles are one: by their name in any form, or because a table knows them. */
export function mergeThings(entities: readonly LocalEntity[], gazetteer: Gazetteer): Cluster[] {
  const sets = createKeySets();
  const spelled = new Set(entities.flatMap(keysOf));
  const named = entities.map((entity) => {
    const known = maybeKnown(entity, gazetteer);
    const keys = known
      ? [`${known.type} =${known.name}`]
      : [...withoutCase(keysOf(entity), spelled), ...soundsSpelled(entity, spelled)];
    sets.join(keys);
    return { entity, known, key: keys[0] ?? '' };
  });
  joinAbbreviations(entities, sets);
  const clusters = new Map<string, Cluster>();
  for (const { entity, known, key } of named) {
    const set = sets.find(key);
    const cluster = clusters.get(set) ?? createCluster();
    clusters.set(set, cluster);
    cluster.known ??= known?.name;
    cluster.members.push({
      entity,
      plain: plainName(entity.name),
      reason: known ? 'known name' : 'same name',
    });
  }
  return [...clusters.values()];
}

/**
 * An abbreviation is the organisation that some article writes it behind (*Institut für Küstenökologie (IfK)*), or the only one
 * with these initials.
 */
function joinAbbreviations(entities: readonly LocalEntity[], sets: KeySets): void {
  const named = entities.filter(({ type }) => type === 'Organization' || type === 'Event');
  const longNames = new Map<string, Set<string>>();
  for (const { name, type } of named) {
    const [key = ''] = keysOfThing(name);
    const bracketed = maybeBracketed(name);
    const shorts = bracketed === undefined ? initialsOf(plainName(name)) : shortForms(bracketed);
    for (const short of shorts)
      longNames.set(
        `${type} ${short}`,
        (longNames.get(`${type} ${short}`) ?? new Set()).add(sets.find(`${type} ${key}`)),
      );
  }
  for (const { name, type } of named) {
    const [long, another] = longNames.get(`${type} ${name}`) ?? [];
    if (long !== undefined && another === undefined)
      sets.join([long, ...keysOfThing(name).map((key) => `${type} ${key}`)]);
  }
  joinShortHeads(named, sets);
}

/** *vzbv* is written *VZBV* too. */
function shortForms(short: string): string[] {
  return [...new Set([short, short.toUpperCase()])];
}

/** *TZV Obere Finne* is the *Trinkwasserzweckverband Obere Finne*, if no other body there has these letters. */
function joinShortHeads(named: readonly LocalEntity[], sets: KeySets): void {
  const names = new Map(named.map(({ name, type }) => [`${type} ${name}`, { name, type }]));
  const byRest = new Map<string, Set<string>>();
  for (const { name, type } of names.values())
    for (const rest of restsOf(name)) {
      const key = `${type} ${nameKey(rest)}`;
      byRest.set(key, (byRest.get(key) ?? new Set()).add(name));
    }
  for (const { name, type } of names.values()) {
    const short = maybeShortHead(name);
    if (!short) continue;
    const setOf = (each: string): string => sets.find(`${type} ${keysOfThing(each)[0] ?? ''}`);
    const fitting = [...(byRest.get(`${type} ${nameKey(short.rest)}`) ?? [])].filter((each) =>
      isShortOf(short.head, headBefore(each, short.rest)),
    );
    const [long, another] = new Set(fitting.map(setOf));
    if (long !== undefined && another === undefined) sets.join([long, setOf(name)]);
  }
}

/** *Lüdershafens* is *Lüdershafen*, *Stadtwerken Ulm* are *Stadtwerke Ulm* where some article says so. */
function withoutCase(keys: readonly string[], spelled: ReadonlySet<string>): string[] {
  return keys.flatMap((key) =>
    /s$|en$/.test(key) && spelled.has(key.slice(0, -1)) ? [key, key.slice(0, -1)] : [key],
  );
}

/** *Pristina*, where some article says *Prishtina*. */
function soundsSpelled({ name, type }: LocalEntity, spelled: ReadonlySet<string>): string[] {
  if (type !== 'Place') return [];
  const key = `${type} ~${soundKey(name)}`;
  return spelled.has(key) ? [key] : [];
}

/** A description belongs to its article, unless a state makes it one of a kind: *russische Truppen*, *US-Regierung*. */
function keysOf(entity: LocalEntity): string[] {
  const sounds =
    entity.type === 'Place' || entity.type === 'Country' ? soundKeysOf(entity.name) : [];
  const keys = [...keysOfThing(entity.name), ...sounds].map((key) => `${entity.type} ${key}`);
  return isLocalDescription(entity) ? keys.map((key) => `${key} (${entity.document})`) : keys;
}

/** *das Unternehmen* of one article is not that of the next. */
export function isLocalDescription({ name, type }: LocalEntity): boolean {
  return describedTypes.has(type) && isDescription(name) && !hasState(name);
}

const describedTypes: ReadonlySet<EntityType> = new Set([
  'Organization',
  'Place',
  'Group',
  'Event',
  'Work',
  'Product',
  'Country',
]);

function hasState(name: string): boolean {
  return name
    .split(' ')
    .some((word) => stateOfAdjective(word) !== undefined || stateNamed(word) !== undefined);
}

/** What a table says of a name, if it says it of this type: the land *Bayern*, not the club. */
function maybeKnown(
  entity: LocalEntity,
  gazetteer: Gazetteer,
): Pick<KnownEntity, 'name' | 'type'> | undefined {
  const names = [
    entity.name,
    plainName(entity.name),
    fullName(entity.name),
    entity.name.replace(/ \(?\p{Lu}{2,}\)?$/u, ''),
    entity.name.replace(/ \([^)]+\)$/u, ''),
    ...(entity.type === 'Organization' || entity.type === 'Work' ? paperNames(entity.name) : []),
  ];
  const state =
    entity.type === 'Country' || entity.type === 'Concept'
      ? firstFound(names, stateNamed)
      : undefined;
  if (state) return { name: state.name, type: 'Country' };
  const known =
    firstFound(names, (name) => gazetteer.find(name)) ?? maybeKnownTwice(entity.name, gazetteer);
  return known && sameKind(known.type, entity.type) ? known : undefined;
}

/** *Bild* is the *Bild-Zeitung*, *Welt* is *Die Welt*, once it is no place and no thing. */
function paperNames(name: string): string[] {
  const bare = plainName(name);
  if (bare.includes(' ')) return [];
  return [`${bare}-Zeitung`, `Die ${bare}`, `Der ${bare}`, `Le ${bare}`];
}

/** *Weltraumorganisation Esa*: long name and short one of the same thing. */
function maybeKnownTwice(name: string, gazetteer: Gazetteer): KnownEntity | undefined {
  const at = name.lastIndexOf(' ');
  const known = at < 0 ? undefined : gazetteer.find(name.slice(0, at));
  return known && gazetteer.find(name.slice(at + 1)) === known ? known : undefined;
}

function firstFound<T>(
  names: readonly string[],
  find: (name: string) => T | undefined,
): T | undefined {
  return names.map(find).find((found) => found !== undefined);
}

function sameKind(known: EntityType, found: EntityType): boolean {
  return (
    known === found ||
    found === 'Concept' ||
    (known === 'Organization' && (found === 'Group' || found === 'Work'))
  );
}
