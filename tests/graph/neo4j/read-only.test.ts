import { describe, expect, it } from 'vitest';
import { checkText } from '../../../graph/neo4j/read-only.ts';

describe('checkText', () => {
  it.each([
    'MATCH (n) RETURN n',
    "MATCH (n {name: 'LOAD CSV FROM x'}) RETURN n // CALL dbms.x()",
    'MATCH (n) CALL (n) { RETURN n.x AS x } RETURN x',
    'CALL { MATCH (n) RETURN n } RETURN n',
    "CALL db.index.fulltext.queryNodes('satzgraph_names', 'a\\'b') YIELD node RETURN node",
    'CALL db.labels',
    'MATCH (n) WHERE n.call = 1 RETURN n.call AS `CALL dbms.x()`',
  ])('lets %j pass', (cypher) => expect(() => checkText(cypher)).not.toThrow());

  it.each([
    ['LOAD  CSV FROM "x" AS y RETURN y', 'LOAD CSV'],
    ['load/* */csv FROM "x" AS y RETURN y', 'LOAD CSV'],
    ["MATCH (n {a: 'x\\\\'}) LOAD CSV FROM 'y' AS z RETURN z", 'LOAD CSV'],
    ['CALL dbms.listConfig', 'CALL dbms.listConfig'],
    ['CALL apoc.load.json("http://x") YIELD value RETURN value', 'CALL apoc.load.json'],
    ['CALL db . awaitIndexes(1)', 'CALL'],
    ['\\u004cOAD CSV FROM "x" AS y RETURN y', 'backslash'],
    ['  /* nothing */ ', 'empty'],
  ])('refuses %j', (cypher, message) => expect(() => checkText(cypher)).toThrow(message));
});
