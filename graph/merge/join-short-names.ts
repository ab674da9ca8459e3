import type { Gazetteer } from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { nameKey } from '../../extract/entity/name-key.ts';
import { isClub } from '../../extract/entity/name-words.ts';
import { stateNamed, stateOfCapital } from '../../extract/entity/states.ts';
import type { KeySets } from './key-sets.ts';
import type { LocalEntity } from './local-entity.ts';
import { type IsPlace, shortFormsOf, sureFormsOf } from './short-forms.ts';
import { headBefore, isShortOf, maybeShortHead, restsOf } from './short-head.ts';
import { abbreviationsOf, capitalsOf, isSpelled } from './short-initials.ts';
import {
  fullName,
  initialsOf,
  keysOfThing,
  maybeBracketed,
  plainName,
  wholeName,
} from './thing-name.ts';
import { type Joiner, type Name, createJoiner, nameIn } from './short-name-joiner.ts';
import { joinSyllables } from './join-syllables.ts';
import { joinEditions } from './join-editions.ts';

/** A thing of one article and a key of its set. */
export interface KeyedEntity {
  readonly entity: LocalEntity;
  readonly key: string;
  /** What a table knows of it. */
  readonly known: object | undefined;
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
    names.filter(({ type }) => ofSureForms.has(type)),
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

const ofSureForms: ReadonlySet<string> = new Set(['Organization', 'Place', 'Product', 'Event']);

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
