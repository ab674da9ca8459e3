import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTriples } from '../../graph/neo4j/load.ts';
import { queryGraph } from '../../graph/neo4j/query.ts';
import { clear } from './database.ts';
import { TRIPLES } from './triples.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const QUERIES = [...README.matchAll(/```cypher\n(.*?)```/gsu)].map(([, query = '']) => query);

/** The queries that users copy. */
export function readmeQueries(driver: () => Driver): void {
  describe('the queries of the README', () => {
    beforeAll(async () => {
      await clear(driver());
      await loadTriples(driver(), TRIPLES);
    });

    it('are five', () => expect(QUERIES.length).toBeGreaterThanOrEqual(5));

    it.each(QUERIES)('answer: %s', async (query) => {
      const { rows } = await queryGraph(driver(), query);
      expect(rows.length).toBeGreaterThan(0);
    });

    it('never return what is denied unless they ask for it', async () => {
      const plain = QUERIES.filter((query) => /fact\.asserted/u.test(query));
      for (const query of plain) {
        const { rows } = await queryGraph(driver(), query);
        expect(JSON.stringify(rows)).not.toContain('keine Einigung');
      }
    });
  });
}
