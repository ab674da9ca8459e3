import { soundKey } from '../../extract/entity/name-key.ts';
import type { Gazetteer, KnownEntity } from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { maybeTypeOfNoun } from '../../extract/entity/noun-type.ts';
import { stateNamed } from '../../extract/entity/states.ts';
import { type Cluster, createCluster } from './clusters.ts';
import { createKeySets } from './key-sets.ts';
import type { LocalEntity } from './local-entity.ts';
import { joinShortNames } from './join-short-names.ts';
import { nameIn } from './short-name-joiner.ts';
import { joinPlaceSpellings } from './join-place-spellings.ts';
import { placeOfAdjective } from './place-adjectives.ts';
import { maybeSameName } from './same-names.ts';
import {
  fullName,
  isDescription,
  keysOfThing,
  plainName,
  soundKeysOf,
  wholeName,
} from './thing-name.ts';
import { toldApart } from './told-apart.ts';
import { wordKeysOf } from './word-key.ts';
import { maybeKnown, onlyMeant, withoutArticle } from './known-thing.ts';

/** Which firms, places, states, works of articles are one: by their name in any form, or because a table knows them. */
export function mergeThings(entities: readonly LocalEntity[], gazetteer: Gazetteer): Cluster[] {
  const sets = createKeySets();
  const read = onceEach((entity) => ({
    known: maybeKnown(entity, gazetteer),
    keys: keysOf(entity),
  }));
  const things = toldApart(entities, (entity) => {
    const { known, keys } = read(entity);
    return known?.name ?? keys[0] ?? '';
  });
  const spelled = new Set(things.flatMap((entity) => keysIn(entity, read(entity).keys)));
  const present = new Set(things.map((entity) => read(entity).known?.name));
  const named = things.map((entity, i) => {
    const { known: certain, keys: all } = read(entity);
    const known = certain ?? onlyMeant(entity, present);
    const keys = known
      ? [`${known.type} =${known.name}`, ...keysOfKnown(entity, known, all)]
      : [...withoutCase(keysIn(entity, all), spelled), ...soundsSpelled(entity, spelled)];
    sets.join(keys);
    return { entity, own: entities[i] ?? entity, known, key: keys[0] ?? '' };
  });
  const reasons = new Map([
    ...joinShortNames(named, sets, gazetteer),
    ...joinPlaceSpellings(named, sets),
  ]);
  const clusters = new Map<string, Cluster>();
  for (const { entity, own, known, key } of named) {
    const set = sets.find(key);
    const cluster = clusters.get(set) ?? createCluster();
    clusters.set(set, cluster);
    cluster.known ??= known?.name;
    cluster.members.push({
      entity: own,
      plain: plainName(own.name),
      reason: known ? 'known name' : (reasons.get(nameIn(key, entity)) ?? 'same name'),
    });
  }
  return [...clusters.values()];
}

/** What tables know under another wording is the same: *amerikanischer Kongress*. */
function keysOfKnown(
  entity: LocalEntity,
  known: Pick<KnownEntity, 'name' | 'type'>,
  keys: readonly string[],
): readonly string[] {
  const isBody = bodies.has(known.type) && entity.type === known.type;
  const plain = maybeSameName(plainName(entity.name), entity.type);
  const isOther = plain !== undefined && plain.name !== known.name; // Porsche SE is not Porsche
  return isBody && !isOther && !isLocalDescription(entity) ? keys : [];
}

/** Reads each name of a type once, for articles repeat them. */
function onceEach<T>(read: (entity: LocalEntity) => T): (entity: LocalEntity) => T {
  const found = new Map<string, T>();
  return (entity) => {
    const key = `${entity.type}\u0000${entity.name}`;
    const value = found.get(key) ?? read(entity);
    found.set(key, value);
    return value;
  };
}

/** *Lüdershafens* is *Lüdershafen*, *Umweltamtes* the *Umweltamt*, *Stadtwerken Ulm* are *Stadtwerke Ulm* where some article says so. */
function withoutCase(keys: readonly string[], spelled: ReadonlySet<string>): string[] {
  return keys.flatMap((key) => {
    const plain = [/(?:s|(?<=e)n)$/, /(?<=.{4})es$/]
      .map((ending) => key.replace(ending, ''))
      .filter((stem) => stem !== key && spelled.has(stem));
    return [key, ...plain];
  });
}

/** *Pristina*, where some article says *Prishtina*. */
function soundsSpelled({ name, type }: LocalEntity, spelled: ReadonlySet<string>): string[] {
  if (type !== 'Place') return [];
  const key = `${type} ~${soundKey(name)}`;
  return spelled.has(key) ? [key] : [];
}

/** A description belongs to its article, unless a state makes it one of a kind: *russische Truppen*, *US-Regierung*. */
function keysIn(entity: LocalEntity, keys: readonly string[]): readonly string[] {
  return isLocalDescription(entity) ? keys.map((key) => `${key} (${entity.document})`) : keys;
}

function keysOf(entity: LocalEntity): string[] {
  const sounds =
    entity.type === 'Place' || entity.type === 'Country' ? soundKeysOf(entity.name) : [];
  const town = entity.type === 'Place' ? keysOfThing(withoutArticle(entity.name)) : [];
  const words = isOrdered(entity)
    ? []
    : [...wordKeysOf(fullName(entity.name)), ...wordKeysOf(wholeName(entity.name))];
  const quoted = entity.type === 'Work' ? [...quotedIn(entity.name), ...titleOf(entity.name)] : [];
  return [...keysOfThing(entity.name), ...town, ...sounds, ...words, ...quoted].map(
    (key) => `${entity.type} ${key}`,
  );
}

/** *Mozarts „Zauberflöte“* and *Oper „Die Zauberflöte“* are called what stands between the marks. */
function quotedIn(name: string): string[] {
  const quoted = /[„"»](.+)[“"«”]/u.exec(name)?.[1];
  return quoted === undefined ? [] : keysOfThing(quoted);
}

/** *Netflix-Serie Nebelküste*, *ARD-Tagesschau*, *Das Boot (Film)*: what a work is, and who shows it, is no part of its title. */
function titleOf(name: string): string[] {
  const bare = name
    .replace(/^(?:ARD|ZDF|RTL|ORF|SRF|WDR|NDR|BBC|Arte|Netflix|Sky|Disney)-(?=\p{Lu})/u, '')
    .replace(
      / \(\p{L}*(?:[Ff]ilm|[Rr]oman|[Ss]erie|[Aa]lbum|[Ll]ied|[Oo]per|[Bb]uch|[Mm]usical)\)$/u,
      '',
    );
  const [first = '', ...others] = bare.split(' ');
  const isKind = others.length > 0 && maybeTypeOfNoun(first.split('-').at(-1) ?? '') === 'Work';
  const title = isKind ? others.join(' ') : bare;
  return title === name || !/^[\p{Lu}\d]/u.test(title) ? [] : keysOfThing(title);
}

/** The words of places and states have one order; descriptions belong to their articles. */
function isOrdered(entity: LocalEntity): boolean {
  const isBody = bodies.has(entity.type) || (entity.type === 'Place' && building.test(entity.name));
  return !isBody || isLocalDescription(entity);
}

/** *Frauenkirche in Dresden*, *Dresdner Frauenkirche* */
const building =
  /(?:kirche|dom|kathedrale|basilika|kapelle|synagoge|moschee|flughafen|raumstation|gedenkstätte|denkmal)(?: |$)/i;

const bodies: ReadonlySet<EntityType> = new Set(['Organization', 'Event', 'Work']);

/** *das Unternehmen* of one article is not that of the next. */
export function isLocalDescription({ name, type }: LocalEntity): boolean {
  if (!describedTypes.has(type) || /^\d/.test(name) || isTitle(name, type)) return false;
  return isDescription(name) && !hasState(name);
}

/** *Tatort* is no work by its class, so that it must be the title of one. */
function isTitle(name: string, type: EntityType): boolean {
  return type === 'Work' && !name.includes(' ') && maybeTypeOfNoun(name) !== 'Work';
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
    .some((word) => placeOfAdjective(word) !== undefined || stateNamed(word) !== undefined);
}
