import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { connect } from '../../graph/neo4j/connect.ts';
import { loadTriples } from '../../graph/neo4j/load.ts';
import { documentNamed, end, triple } from '../graph/triples.ts';
import { clear, dump } from './database.ts';
import type { Neo4jServer } from './server.ts';

/** Late, because drivers from before remember transactions that the server that comes back may not know. */
export function crashing(server: () => Neo4jServer): void {
  describe('a server that is killed during a load', () => {
    it('loses nothing that loading again does not bring back', async () => {
      const driver = await connect(server());
      await clear(driver);
      await loadTriples(driver, TRIPLES, { batchSize: 100 });
      const wanted = await dump(driver);
      await clear(driver);
      await driver.close();

      const { uri, user, password } = server();
      const impatient = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        maxTransactionRetryTime: 1_000,
      });
      let killed: Promise<void> | undefined;
      const load = loadTriples(impatient, TRIPLES, {
        batchSize: 100,
        onProgress: () => (killed ??= server().kill()),
      });
      await expect(load).rejects.toThrow('Neo4j does not answer any more');
      await killed;
      await impatient.close();

      await server().restart();
      const again = await connect(server());
      await loadTriples(again, TRIPLES);
      expect(await dump(again)).toEqual(wanted);
      await again.close();
    });
  });
}

const TRIPLES = Array.from({ length: 600 }, (_, index) =>
  triple({
    id: `crash ${index}`,
    document: documentNamed(`artikel ${Math.floor(index / 20)}`),
    sentence: { text: `Satz ${index}.`, start: (index % 20) * 10, end: (index % 20) * 10 + 9 },
    subject: end(`Person ${index % 700}`),
    object: end(`Ort ${index % 90}`, 'Place'),
  }),
);
