import type { Driver } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTriples } from '../../graph/neo4j/load.ts';
import { queryGraph } from '../../graph/neo4j/query.ts';
import { clear, run } from './database.ts';
import { TRIPLES } from './triples.ts';

/** What users may ask, and what not. */
export function querying(driver: () => Driver): void {
  describe('queryGraph', () => {
    beforeAll(async () => {
      await clear(driver());
      await loadTriples(driver(), TRIPLES);
    });

    it('returns plain JSON', async () => {
      const { columns, rows } = await queryGraph(
        driver(),
        `MATCH path = (a:Person {name: $name})-[r:TREFFEN]->(b)
         RETURN a, r, path, r.end AS end, date('2022-01-21') AS day, duration('P1D') AS long,
           9007199254740993 AS big, [1, null] AS list, {a: 1.5} AS map, point({x: 1, y: 2}) AS point`,
        { name: 'Antony Blinken' },
      );
      expect(columns.join(' ')).toBe('a r path end day long big list map point');
      expect(rows).toEqual(JSON.parse(JSON.stringify(rows)));
      expect(rows).toMatchObject([
        {
          a: { labels: ['Entity', 'Person'], properties: { name: 'Antony Blinken' } },
          r: { type: 'TREFFEN', properties: { start: 0, end: 44, asserted: true } },
          path: { nodes: [{}, {}], relationships: [{}] },
          end: 44,
          day: '2022-01-21',
          long: 'P1D',
          big: '9007199254740993',
          list: [1, null],
          map: { a: 1.5 },
          point: { x: 1, y: 2 },
        },
      ]);
    });

    it('stops at the limit and says so', async () => {
      const result = await queryGraph(
        driver(),
        'UNWIND range(1, 50) AS n RETURN n',
        {},
        { limit: 3 },
      );
      expect(result).toEqual({
        columns: ['n'],
        rows: [{ n: 1 }, { n: 2 }, { n: 3 }],
        truncated: true,
      });
    });

    it('names the columns of no rows', async () => {
      const result = await queryGraph(driver(), 'MATCH (n:Nothing) RETURN n.id AS id');
      expect(result).toEqual({ columns: ['id'], rows: [], truncated: false });
    });

    it('searches by full text', async () => {
      const { rows } = await queryGraph(
        driver(),
        "CALL db.index.fulltext.queryNodes('satzgraph_names', 'lawrow') YIELD node RETURN node.name AS name",
      );
      expect(rows).toEqual([{ name: 'Sergej Lawrow' }]);
    });

    it.each([
      ['CREATE (n:Bad)', 'would change the graph'],
      ['MATCH (n) SET n.bad = 1', 'would change the graph'],
      ['MATCH (n) DETACH DELETE n', 'would change the graph'],
      ['MERGE (n:Bad {id: 1}) RETURN n', 'would change the graph'],
      ['MATCH (n) CALL (n) { CREATE (:Bad) } IN TRANSACTIONS RETURN 1', 'would change the graph'],
      ['CREATE INDEX bad FOR (n:Bad) ON (n.id)', 'about the server'],
      ['CREATE USER bad SET PASSWORD "verybadindeed"', 'about the server'],
      ['SHOW USERS', 'about the server'],
      ['SHOW TRANSACTIONS', 'about the server'],
      ['TERMINATE TRANSACTION "neo4j-transaction-1"', 'about the server'],
      ['CALL dbms.listConfig()', 'CALL dbms.listConfig'],
      ['CALL dbms.killConnection("bolt-1")', 'CALL dbms.killConnection'],
      ['CALL `dbms`.`listConfig`()', 'not allowed in a query: CALL'],
      ['CALL /* db.labels() */ dbms.listConfig()', 'CALL dbms.listConfig'],
      ['RETURN COLLECT { CALL dbms.listConfig() YIELD name RETURN name }', 'CALL dbms.listConfig'],
      ['LOAD CSV FROM "http://127.0.0.1:1/" AS line RETURN line', 'LOAD CSV'],
      [
        'RETURN [x IN [1] | COLLECT { LOAD/**/CSV FROM "http://127.0.0.1:1/" AS l RETURN l }]',
        'LOAD CSV',
      ],
      ['\\u004cOAD CSV FROM "http://127.0.0.1:1/" AS line RETURN line', 'backslash'],
      ['MATCH (n) RETURN n; MATCH (n) DELETE n', 'query refused'],
      ['MATCH p = shortestPath((a)-[*]-(a)) RETURN p', 'query refused: The shortest path'],
      [' // nothing', 'the query is empty'],
    ])('refuses %s', async (cypher, message) => {
      await expect(queryGraph(driver(), cypher)).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining(message),
      });
      expect(await run(driver(), 'MATCH (n:Bad) RETURN n')).toEqual([]);
    });

    it('says in one line what is wrong with a query', async () => {
      const message = await queryGraph(driver(), 'MATCH (n RETURN n').catch(String);
      expect(message).toMatch(
        /^InputError: query refused: Invalid input 'RETURN'.*\(line 1, column 10\)$/u,
      );
      expect(message).not.toContain('\n');
      await expect(queryGraph(driver(), 'RETURN $who')).rejects.toThrow(
        'Expected parameter(s): who',
      );
    });

    it('gives up a query that takes too long', async () => {
      const endless = 'UNWIND range(1, 1000000000) AS a WITH sum(a) AS total RETURN total';
      await expect(queryGraph(driver(), endless, {}, { timeout: 300 })).rejects.toThrow('too long');
    });
  });
}
