import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../graph/neo4j/connect.ts';
import { writeImportFiles } from '../../graph/neo4j/import-files.ts';
import { loadTriples } from '../../graph/neo4j/load.ts';
import { triple } from '../graph/triples.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { clear, dump } from './database.ts';
import type { Neo4jServer } from './server.ts';
import { TRIPLES } from './triples.ts';

/** Last, because it puts another database in the place of the one that drivers know. */
export function importing(server: () => Neo4jServer): void {
  describe('writeImportFiles', () => {
    it('gives a database that a load leaves as it is', async ({ skip }) => {
      const text = 'Er sagte: "Nein",\nund; ging.';
      const sentence = { text, start: 200, end: 200 + text.length };
      const triples = [...TRIPLES, triple({ document: TRIPLES.at(-1)!.document, sentence })];
      const driver = await connect(server());
      await clear(driver);
      await loadTriples(driver, triples);
      const wanted = await dump(driver);
      await driver.close();

      const parameters = await writeImportFiles(join(temporaryFolder({}), 'import'), triples);
      await server().kill();
      const isImported = server().importFiles(parameters);
      await server().restart();
      if (!isImported) skip('the image of Docker does not see the files');

      const imported = await connect(server());
      // An empty list cannot be imported; it is no property then.
      const withoutEmptyLists = wanted.map((line) => line.replace('"aliases":[],', ''));
      expect(await dump(imported)).toEqual(withoutEmptyLists.toSorted());
      expect(await loadTriples(imported, triples)).toMatchObject({ loaded: 0, unchanged: 3 });
      await imported.close();
    });

    it('refuses triples whose articles are scattered', async () => {
      const [first, ...rest] = TRIPLES;
      const folder = temporaryFolder({ 'documents.csv': 'old' });
      await expect(writeImportFiles(folder, [...rest, first!])).rejects.toThrow('are scattered');
      expect(readFileSync(join(folder, 'documents.csv'), 'utf8')).toBe('old');
    });
  });
}
