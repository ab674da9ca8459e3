import { ALL_LABELS, labelOf } from './label.ts';
import { quoteType } from './identifier.ts';
import type { EntityRow, RelationshipRow, Rows } from './rows.ts';

/** A query and the rows that it is run with, as `$rows`. */
export interface Batch {
  readonly query: string;
  readonly rows: readonly object[];
}

export interface BatchOptions {
  /** Rows of one query. */
  readonly size: number;
  /** The server takes types as values (5.26 and later); an older one plans a query for each rare type. */
  readonly dynamicTypes: boolean;
}

/** Planning a query costs as much as some hundred rows, so rarer types than this share one. */
const ROWS_WORTH_A_QUERY = 200;

const DOCUMENTS = `UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d += row.properties`;

/** A sentence may come in two batches; its triples are sorted, so that their order leaves no trace. */
const SENTENCES = `UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Sentence {id: row.id})
SET s += row.properties
MERGE (d)-[:HAS_SENTENCE]->(s)
WITH s, row
UNWIND coalesce(s.triples, []) + row.triples AS triple
WITH DISTINCT s, triple ORDER BY triple
WITH s, collect(triple) AS triples
SET s.triples = triples`;

const MENTIONS = `UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.entity})
MERGE (s)-[m:MENTIONS {start: row.start, end: row.end}]->(e)
SET m.text = row.text`;

const LOCATIONS = `UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.entity})
MERGE (s)-[:HAPPENS_IN {fact: row.fact}]->(e)`;

const REPRESENTED = `UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[:STANDS_FOR]->(b)`;

const FACTS = `UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (f:Fact {id: row.id})
SET f += row.properties
MERGE (e)-[h:HAS_FACT]->(f)
SET h.role = row.role`;

/** What no longer acts for a state, or for another one: *Moskau*, of which the articles now only say where something is. */
const REPRESENTED_ONCE = `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})-[r:STANDS_FOR]->(state:Entity)
WHERE state.id <> coalesce(row.properties.standsFor, '')
DELETE r
WITH DISTINCT state WHERE NOT EXISTS { (state)--() }
DELETE state`;

/** All queries that store rows, nodes before what joins them, rows grouped by label and type. */
export function toBatches(rows: Rows, options: BatchOptions): Batch[] {
  return [
    ...split(DOCUMENTS, [...rows.documents.values()], options),
    ...split(SENTENCES, [...rows.sentences.values()], options),
    ...entityBatches(rows.entities.values(), options),
    ...split(REPRESENTED, [...rows.represented.values()], options),
    ...split(MENTIONS, [...rows.mentions.values()], options),
    ...split(LOCATIONS, [...rows.locations.values()], options),
    ...split(FACTS, [...rows.facts.values()], options),
    ...relationshipBatches(rows.relationships.values(), options),
    ...split(REPRESENTED_ONCE, [...rows.entities.values()], options),
  ];
}

/** Queries that store things, or change what is said of them; `only`: no new ones. */
export function entityBatches(
  rows: Iterable<EntityRow>,
  options: Pick<BatchOptions, 'size'>,
  only: 'MERGE' | 'MATCH' = 'MERGE',
): Batch[] {
  return groupBy(rows, ({ type }) => labelOf(type)).flatMap(([label, group]) =>
    split(entities(label, only), group, options),
  );
}

function relationshipBatches(
  rows: Iterable<RelationshipRow>,
  options: BatchOptions,
): readonly Batch[] {
  const groups = groupBy(rows, ({ type }) => type);
  const isRare = (group: readonly RelationshipRow[]): boolean =>
    options.dynamicTypes && group.length < ROWS_WORTH_A_QUERY;
  const rare = groups.flatMap(([, group]) => (isRare(group) ? group : []));
  return [
    ...groups
      .filter(([, group]) => !isRare(group))
      .flatMap(([type, group]) => split(relationships(quoteType(type)), group, options)),
    ...split(relationships('$(row.type)'), rare, options),
  ];
}

/** A thing is what the last load knows of it, also when a correction made it one of another kind. */
function entities(label: string, verb: 'MERGE' | 'MATCH'): string {
  return `UNWIND $rows AS row
${verb} (e:Entity {id: row.id})
${verb === 'MATCH' ? IF_OTHER : ''}
REMOVE e${ALL_LABELS}
SET e += row.properties, ${label && `e${label},`} e.aliases = row.aliases`;
}

const IF_OTHER = `WITH e, row
WHERE e.aliases <> row.aliases OR e.name <> row.properties.name OR e.type <> row.properties.type
  OR e.phrase <> row.properties.phrase OR coalesce(e.standsFor, '') <> coalesce(row.properties.standsFor, '')`;

/** `type` is one of our quoted identifiers or the expression that reads it from the row. */
function relationships(type: string): string {
  return `UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:${type} {id: row.id}]->(b)
SET r += row.properties`;
}

function split(
  query: string,
  rows: readonly object[],
  { size }: Pick<BatchOptions, 'size'>,
): Batch[] {
  const batches: Batch[] = [];
  for (let start = 0; start < rows.length; start += size)
    batches.push({ query, rows: rows.slice(start, start + size) });
  return batches;
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
