import type { Driver } from 'neo4j-driver';
import { toJsonValue } from '../../graph/neo4j/values.ts';

/** Runs one query of a test and returns its rows as plain values. */
export async function run(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(cypher, parameters);
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), toJsonValue(record.get(key))])),
  );
}

/** Removes all nodes and relationships, not the schema. */
export async function clear(driver: Driver): Promise<void> {
  await run(driver, 'MATCH (n) DETACH DELETE n');
}

/** Everything that is stored, as sorted lines, without what the database itself numbers. */
export async function dump(driver: Driver): Promise<string[]> {
  const nodes = await run(
    driver,
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const relationships = await run(
    driver,
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties`,
  );
  return [...nodes, ...relationships].map(toLine).toSorted();
}

/** JSON with sorted keys. */
function toLine(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
