import neo4j, { type Driver } from 'neo4j-driver';
import type { Triple } from '../../extract/triple.ts';
import { connect } from '../../graph/neo4j/connect.ts';
import { loadTriples } from '../../graph/neo4j/load.ts';
import { absent } from '../facilities.ts';
import { startServer } from '../neo4j/server.ts';
import type { BenchRow } from './row.ts';
import { makeTriples } from './triples.ts';

const THINGS = 10_000;
const BATCH = 5_000;

/** Loading triples beside a bare loop of the driver that writes the same nodes and relationships and nothing else. */
export async function bench(): Promise<BenchRow[]> {
  if (absent.neo4j !== undefined) return [];
  const server = await startServer();
  const driver = await connect(server);
  try {
    await loadTriples(driver, makeTriples(1_000));
    await clear(driver);
    const triples = makeTriples(THINGS);
    const bare = await rowsPerSecond(driver, () => loadBare(driver, triples));
    await clear(driver);
    const loaded = await rowsPerSecond(driver, () => loadTriples(driver, triples));
    const again = await secondsOf(() => loadTriples(driver, triples));
    return [
      { name: 'neo4j · bare driver loop', value: bare, unit: 'rows/s' },
      { name: 'neo4j · load', value: loaded, unit: 'rows/s' },
      { name: 'neo4j · load, to the bare loop', value: loaded / bare, unit: '×' },
      { name: 'neo4j · load, triples', value: triples.length / again, unit: '/s when unchanged' },
    ];
  } finally {
    await driver.close();
    await server.stop();
  }
}

/** The least that any program would do: entities and facts by UNWIND and MERGE, one relationship type. */
async function loadBare(driver: Driver, triples: readonly Triple[]): Promise<void> {
  const facts = triples.flatMap(({ id, subject, object, sentence }) =>
    subject && object
      ? [{ id, source: subject.entity, target: object.entity, sentence: sentence.text }]
      : [],
  );
  const names = [...new Set(facts.flatMap(({ source, target }) => [source, target]))];
  await writeAll(driver, 'UNWIND $rows AS id MERGE (:Entity {id: id})', names);
  await writeAll(
    driver,
    `UNWIND $rows AS row
     MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
     MERGE (a)-[r:REL {id: row.id}]->(b) SET r.sentence = row.sentence, r.start = $zero`,
    facts,
  );
}

async function writeAll(
  driver: Driver,
  query: string,
  rows: readonly (string | object)[],
): Promise<void> {
  const session = driver.session();
  for (let start = 0; start < rows.length; start += BATCH) {
    const parameters = { rows: rows.slice(start, start + BATCH), zero: neo4j.int(0) };
    await session.executeWrite((transaction) => transaction.run(query, parameters));
  }
  await session.close();
}

/** Nodes and relationships that are there after the work, for each of its seconds. */
async function rowsPerSecond(driver: Driver, work: () => Promise<unknown>): Promise<number> {
  const time = await secondsOf(work);
  const nodes = await count(driver, 'MATCH (n) RETURN count(n) AS count');
  const relationships = await count(driver, 'MATCH ()-[r]->() RETURN count(r) AS count');
  return (nodes + relationships) / time;
}

async function count(driver: Driver, query: string): Promise<number> {
  const { records } = await driver.executeQuery(query);
  return Number(records[0]?.get('count'));
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function clear(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}
