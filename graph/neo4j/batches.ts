import { labelOf } from './label.ts';
import { quoteType } from './identifier.ts';
import type { RelationshipRow, Rows } from './rows.ts';

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

const SENTENCES = `UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Sentence {id: row.id})
SET s += row.properties
MERGE (d)-[:HAS_SENTENCE]->(s)`;

const MENTIONS = `UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.entity})
MERGE (s)-[m:MENTIONS {start: row.start, end: row.end}]->(e)
SET m.text = row.text`;

const FACTS = `UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (f:Fact {id: row.id})
SET f += row.properties
MERGE (e)-[h:HAS_FACT]->(f)
SET h.role = row.role`;

/** All queries that store rows, nodes before what joins them, rows grouped by label and type. */
export function toBatches(rows: Rows, options: BatchOptions): Batch[] {
  return [
    ...split(DOCUMENTS, [...rows.documents.values()], options),
    ...split(SENTENCES, [...rows.sentences.values()], options),
    ...groupBy(rows.entities.values(), ({ type }) => labelOf(type)).flatMap(([label, group]) =>
      split(entities(label), group, options),
    ),
    ...split(MENTIONS, [...rows.mentions.values()], options),
    ...split(FACTS, [...rows.facts.values()], options),
    ...relationshipBatches(rows.relationships.values(), options),
  ];
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

/** Names that earlier loads brought stay; a name is added once. */
function entities(label: string): string {
  return `UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row.properties,
  ${label && `e${label},`}
  e.aliases = coalesce(e.aliases, []) + [a IN row.aliases WHERE NOT a IN coalesce(e.aliases, [])]`;
}

/** `type` is one of our quoted identifiers or the expression that reads it from the row. */
function relationships(type: string): string {
  return `UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:${type} {id: row.id}]->(b)
SET r += row.properties`;
}

function split(query: string, rows: readonly object[], { size }: BatchOptions): Batch[] {
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
