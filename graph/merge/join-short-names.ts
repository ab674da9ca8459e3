import type { Gazetteer } from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { nameKey } from '../../extract/entity/name-key.ts';
import { isClub } from '../../extract/entity/name-words.ts';
import { headOfNoun } from '../../extract/entity/noun-type.ts';
import { stateNamed, stateOfCapital } from '../../extract/entity/states.ts';
import type { KeySets } from './key-sets.ts';
import type { LocalEntity } from './local-entity.ts';
import { type IsPlace, recurring, shortFormsOf, sureFormsOf } from './short-forms.ts';
import { headBefore, isShortOf, maybeShortHead, restsOf } from './short-head.ts';
import {
  abbreviationsOf,
  capitalsOf,
  isFromSyllables,
  isSpelled,
  syllableParts,
} from './short-initials.ts';
import {
  fullName,
  initialsOf,
  keysOfThing,
  maybeBracketed,
  plainName,
  wholeName,
} from './thing-name.ts';

/** A thing of one article and a key of its set. */
export interface KeyedEntity {
  readonly entity: LocalEntity;
  readonly key: string;
  /** What a table knows of it. */
  readonly known: object | undefined;
}

/** One name of a type, with a key of its set. */
interface Name {
  readonly name: string;
  readonly type: string;
  readonly key: string;
  readonly known: boolean;
}

/**
 * A short name is the only thing that may be called so: an abbreviation that some article writes behind the long name
 * (*Institut für Küstenökologie (IfK)*), initials (*DHB*), an abbreviation before a place (*TZV Burg*), or a part of the name.
 * Says of each short name why it was joined.
 */
export function joinShortNames(
  entities: readonly KeyedEntity[],
  sets: KeySets,
  gazetteer: Gazetteer,
): ReadonlyMap<string, string> {
  const names = namesOf(entities);
  const bodies = names.filter(({ type }) => abbreviated.has(type));
  const joiner = createJoiner(names, sets);
  const isPlace = placesOf(names, gazetteer);
  joinSureForms(
    names.filter(({ type }) => type === 'Organization' || type === 'Place'),
    joiner,
    isPlace,
  );
  joiner.join(bodies, { reason: 'abbreviation', longs: bracketsOf, short: ({ name }) => [name] });
  joinShortHeads(bodies, joiner, sets);
  joiner.join(bodies, {
    reason: 'abbreviation',
    longs: ({ name, known }) =>
      known || name.length < 8 ? [] : [wholeName(name), fullName(name)].flatMap(abbreviationsOf),
    short: ({ name }) => (/^\p{Lu}[\p{L}&]{0,6}\p{Lu}$/u.test(name) ? [capitalsOf(name)] : []),
    fits: ({ name }, long) => isSpelled(name, long.name),
  });
  joinSyllables(bodies, joiner, sets);
  joinEditions(
    bodies.filter(({ type }) => type === 'Event'),
    joiner,
  );
  joiner.join(
    names.filter(({ type }) => shortened.has(type)),
    {
      reason: 'short form of the name',
      longs: ({ name, type }) =>
        shortFormsOf(name, type as EntityType, isPlace).flatMap((form) =>
          keysOfThing(form).slice(0, 1),
        ),
      short: ({ name }) => keysOfThing(name).slice(0, 1),
      fits: createIsNoClub(bodies, sets, isPlace),
    },
  );
  return joiner.reasons;
}

/** Says which of an article's names is meant. */
export function nameIn(key: string, { name }: Pick<LocalEntity, 'name'>): string {
  return `${key}\u0000${name}`;
}

const shortened: ReadonlySet<string> = new Set([
  'Organization',
  'Event',
  'Work',
  'Place',
  'Product',
  'Group',
]);

const abbreviated: ReadonlySet<string> = new Set(['Organization', 'Event', 'Work']);

/** Each name once; descriptions belong to their articles and are as many as these. */
function namesOf(entities: readonly KeyedEntity[]): Name[] {
  const names = new Map<string, Name>();
  for (const { entity, known, key } of entities)
    names.set(nameIn(key, entity), {
      name: entity.name,
      type: entity.type,
      key,
      known: known !== undefined,
    });
  return [...names.values()];
}

/** How short names are told from long ones. */
interface Shortening {
  readonly reason: string;
  readonly longs: (name: Name) => readonly string[];
  readonly short: (name: Name) => readonly string[];
  readonly fits?: (short: Name, long: Name) => boolean;
}

/** Joins short names with long ones, each once; two things that tables know stay two. */
interface Joiner {
  join(names: readonly Name[], shortening: Shortening): void;
  joinPair(short: Name, long: string, reason: string): void;
  readonly reasons: ReadonlyMap<string, string>;
}

function createJoiner(all: readonly Name[], sets: KeySets): Joiner {
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

function bracketsOf({ name, known }: Name): string[] {
  const bracketed = maybeBracketed(name);
  return bracketed === undefined
    ? known
      ? []
      : initialsOf(plainName(name))
    : [...new Set([bracketed, bracketed.toUpperCase()])];
}

/** *US-Sender CNN* and *CNN International* are *CNN*, where some article says so. */
function joinSureForms(names: readonly Name[], joiner: Joiner, isPlace: IsPlace): void {
  const index = new Map<string, Name>();
  for (const name of names)
    for (const key of keysOfThing(name.name).slice(0, 1)) {
      const id = `${name.type} ${key}`;
      if (!index.has(id)) index.set(id, name);
    }
  for (const long of names)
    for (const form of sureFormsOf(long.name, long.type as EntityType, isPlace)) {
      const short = index.get(`${long.type} ${keysOfThing(form)[0] ?? ''}`);
      if (short && short !== long) joiner.joinPair(long, short.key, 'kind and name');
    }
}

/** A firm is not the club that carries its name: *Bayer AG* and *Bayer Leverkusen*. */
function createIsNoClub(
  bodies: readonly Name[],
  sets: KeySets,
  isPlace: IsPlace,
): (short: Name, long: Name) => boolean {
  const firms = new Set(
    bodies.filter(({ name }) => firmForm.test(name)).map(({ key }) => sets.find(key)),
  );
  return ({ key, name }, long) =>
    !(/^(?:\p{L}*[Ss]tadt|Gemeinde) /u.test(name) && long.name.split(' ').some(isClub)) &&
    !(
      long.known &&
      firms.has(sets.find(key)) &&
      (isPlace(long.name.slice(long.name.lastIndexOf(' ') + 1)) ||
        long.name.split(' ').some(isClub))
    );
}

/** What firms have behind their names, and clubs seldom. */
export const firmForm = / (?:AG|SE|GmbH|KG|KGaA|OHG)(?: |$)/;

/** *TZV Obere Finne* is the *Trinkwasserzweckverband Obere Finne*, if no other body there has these letters. */
function joinShortHeads(names: readonly Name[], joiner: Joiner, sets: KeySets): void {
  const byRest = new Map<string, Name[]>();
  for (const name of names)
    for (const rest of restsOf(name.name)) {
      const key = `${name.type} ${nameKey(rest)}`;
      byRest.set(key, [...(byRest.get(key) ?? []), name]);
    }
  for (const name of names) {
    const short = maybeShortHead(name.name);
    if (!short) continue;
    const fitting = (byRest.get(`${name.type} ${nameKey(short.rest)}`) ?? []).filter((each) =>
      isShortOf(short.head, headBefore(each.name, short.rest)),
    );
    const [long, another] = new Set(fitting.map((each) => sets.find(each.key)));
    if (long !== undefined && another === undefined) joiner.joinPair(name, long, 'abbreviation');
  }
}

/** *Wokago* is the *Wohnungs- und Kaufmannsgenossenschaft Ohle*: beginnings of the parts of the only name that they fit. */
function joinSyllables(names: readonly Name[], joiner: Joiner, sets: KeySets): void {
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

/** *Kieler Woche 2023* is the *Kieler Woche* while no article speaks of another year's. */
function joinEditions(events: readonly Name[], joiner: Joiner): void {
  const bare = new Map<string, Name>();
  const editions = new Map<string, Edition[]>();
  for (const name of events) {
    const edition = maybeEdition(name.name);
    const key = keysOfThing(edition?.of ?? name.name)[0] ?? '';
    if (edition) editions.set(key, [...(editions.get(key) ?? []), { ...edition, name }]);
    else bare.set(key, name);
  }
  for (const [key, found] of editions) {
    const home = bare.get(key) ?? found[0]?.name;
    const isOne = (['year', 'number'] as const).every(
      (mark) => new Set(found.map((each) => each[mark]).filter((value) => value !== '')).size <= 1,
    );
    if (home && isOne)
      for (const { name } of found)
        if (name !== home) joiner.joinPair(name, home.key, 'the only edition');
  }
}

interface Edition {
  readonly name: Name;
  readonly of: string;
  readonly year: string;
  readonly number: string;
}

/** Takes year or number from what takes place again and again under one name; elections and games are told apart by them. */
function maybeEdition(name: string): Omit<Edition, 'name'> | undefined {
  const {
    number = '',
    of = '',
    year = '',
  } = /^(?:(?<number>\d+)\. )?(?<of>\p{L}.*?)(?: (?<year>(?:19|20)\d\d))?$/u.exec(name)?.groups ??
  {};
  return (number === '' && year === '') || recurring.test(of) || /krieg|liga/i.test(of)
    ? undefined
    : { of, year, number };
}

/** Places that articles or tables know, by name. */
function placesOf(names: readonly Name[], gazetteer: Gazetteer): IsPlace {
  const known = new Set(
    names
      .filter(({ type }) => type === 'Place' || type === 'Country')
      .map(({ name }) => nameKey(name)),
  );
  return (word) =>
    known.has(nameKey(word)) ||
    stateNamed(word) !== undefined ||
    stateOfCapital(word) !== undefined ||
    gazetteer.find(word)?.type === 'Place';
}
