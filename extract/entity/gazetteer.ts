import { InputError } from '../input-error.ts';
import { knownEntities } from './known-entities.ts';
import { entityTypes, type EntityType } from './mention.ts';
import { firstKey, firstWord, inflectionKey, nameKey } from './name-key.ts';

/** A thing that is known by name before any article is read. */
export interface KnownEntity {
  /** Canonical name. */
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Wikidata id, `Q7184`. */
  readonly wikidata: string | undefined;
  /** Name of the state or body that it acts for: Kreml → Russland. */
  readonly standsFor: string | undefined;
  /** Common nouns that articles call it by: *Bündnis* for the NATO. */
  readonly nouns: readonly string[];
}

/** Known entities by any of their names, in any case of German. */
export interface Gazetteer {
  find(name: string): KnownEntity | undefined;
  /** May a name of several words begin with the word? Most words can be told at once. */
  begins(word: string): boolean;
}

/**
 * Reads a gazetteer file: JSON lines `{"name", "type", "aliases"?, "wikidata"?, "standsFor"?, "nouns"?}`.
 * Throws `InputError` with file and line.
 */
export function parseGazetteer(text: string, file: string): KnownEntity[] {
  return text
    .split('\n')
    .map((line, i) => ({ line: line.trim(), where: `${file}:${i + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, where }) => parseEntry(line, where));
}

/** Makes entries searchable; of two with the same name the later one wins, so that users can correct what ships. */
export function buildGazetteer(entries: readonly KnownEntity[]): Gazetteer {
  const index = new Map<string, KnownEntity>();
  for (const entry of entries)
    for (const key of [entry.name, ...entry.aliases].flatMap(keysOf)) index.set(key, entry);
  const first = new Set([...index.keys()].filter((key) => key.includes(' ')).map(firstWord));
  return {
    begins: (word) => first.has(firstKey(word)),
    find(name) {
      const [key = '', joined = ''] = keysOf(name);
      return (
        index.get(key) ??
        index.get(joined) ??
        (key.endsWith('s') ? index.get(key.slice(0, -1)) : undefined) ??
        (/.{4}es$/.test(key) ? index.get(key.slice(0, -2)) : undefined)
      );
    },
  };
}

const extended = new WeakMap<readonly KnownEntity[], Gazetteer>();

/** What ships together with what users add; built once for a list, for every article asks. */
export function gazetteerWith(entries: readonly KnownEntity[]): Gazetteer {
  const gazetteer = extended.get(entries) ?? buildGazetteer([...shippedEntities, ...entries]);
  extended.set(entries, gazetteer);
  return gazetteer;
}

/** What ships: international organisations, German parties, ministries, media, seats of government. */
export const shippedEntities: readonly KnownEntity[] = parseGazetteer(knownEntities, 'gazetteer');

/** Without case endings, and without blanks and hyphens: *Atomenergie-Behörde* = *Atomenergiebehörde*. */
function keysOf(name: string): string[] {
  return [inflectionKey(name), nameKey(name).replaceAll(' ', '')];
}

function parseEntry(line: string, where: string): KnownEntity {
  const value = parseJson(line, where);
  const fail = (what: string): never => {
    throw new InputError(`${where}: ${what}`);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail('a gazetteer line is a JSON object');
  const entry = value as Record<string, unknown>;
  const { name, type } = entry;
  if (typeof name !== 'string' || name.trim() === '') return fail('a gazetteer line needs a name');
  const known = entityTypes.find((each) => each === type);
  if (!known) return fail(`unknown entity type: ${String(type)}`);
  return {
    name,
    type: known,
    aliases: strings(entry['aliases']) ?? fail('aliases are a list of strings'),
    nouns: strings(entry['nouns']) ?? fail('nouns are a list of strings'),
    wikidata: maybeString(entry['wikidata']),
    standsFor: maybeString(entry['standsFor']),
  };
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${where}: not JSON`);
  }
}

function strings(value: unknown): string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value
    : undefined;
}

function maybeString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
