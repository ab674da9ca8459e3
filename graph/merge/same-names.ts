import {
  type Gazetteer,
  type KnownEntity,
  buildGazetteer,
} from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { bodyNamesTable } from './body-names-table.ts';
import { firmNamesTable } from './firm-names-table.ts';
import { placeNamesTable } from './place-names-table.ts';
import { fullName } from './thing-name.ts';
import { sameNamesTable } from './same-names-table.ts';
import { workAndEventNamesTable } from './work-and-event-names-table.ts';

const types: Readonly<Record<string, EntityType>> = {
  O: 'Organization',
  L: 'Place',
  C: 'Country',
  E: 'Event',
  W: 'Work',
};

const entries = [
  ...[sameNamesTable, firmNamesTable, bodyNamesTable, workAndEventNamesTable].flatMap((table) =>
    table.trim().split('\n'),
  ),
  ...placeNamesTable
    .trim()
    .split('\n')
    .map((line) => `L ${line}`),
].map(parseLine);

const byType = new Map<EntityType, Gazetteer>(
  Object.values(types).map((type) => [
    type,
    buildGazetteer(entries.filter((entry) => entry.type === type)),
  ]),
);

/**
 * The thing of a type that a name means: names that are too short or too ambiguous to be looked for in a text, but tell what a thing
 * is once it is one. Groups and works may be organisations, and of a concept nobody knows what it is.
 */
export function maybeSameName(name: string, type: EntityType): KnownEntity | undefined {
  const find = (each: EntityType): KnownEntity | undefined => byType.get(each)?.find(name);
  if (type === 'Concept')
    return Object.values(types)
      .map(find)
      .find((known) => known !== undefined);
  return find(type) ?? (type === 'Group' || type === 'Work' ? find('Organization') : undefined);
}

function parseLine(line: string): Parameters<typeof buildGazetteer>[0][number] {
  const { type = '', names = '' } = /^(?<type>[OLCEW]) (?<names>.+)$/.exec(line)?.groups ?? {};
  const [name = '', ...aliases] = names.split(' = ');
  return {
    name,
    aliases: type === 'L' ? [...aliases, ...[name, ...aliases].map(fullName)] : aliases,
    type: types[type] ?? 'Concept',
    nouns: [],
    wikidata: undefined,
    standsFor: undefined,
  };
}
