import { type Gazetteer, buildGazetteer } from '../../extract/entity/gazetteer.ts';
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

/** Names of things that are too short or too ambiguous to be looked for in a text, but tell what a thing is once it is one. */
export const sameNames: Gazetteer = buildGazetteer(
  [
    ...[sameNamesTable, firmNamesTable, bodyNamesTable, workAndEventNamesTable].flatMap((table) =>
      table.trim().split('\n'),
    ),
    ...placeNamesTable
      .trim()
      .split('\n')
      .map((line) => `L ${line}`),
  ].map(parseLine),
);

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
