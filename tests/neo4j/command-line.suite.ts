import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatTriple } from '../../extract/triple.ts';
import { type Outcome, satzgraph } from '../cli/satzgraph.ts';
import { exampleTriple } from '../extract/example-triple.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { clear } from './database.ts';
import type { Neo4jServer } from './server.ts';

/** `load` and `query` as a user types them. */
export function commanding(server: () => Neo4jServer, driver: () => Driver): void {
  const type = (parameters: readonly string[], password = server().password): Promise<Outcome> =>
    satzgraph([...parameters, '--uri', server().uri, '--user', server().user], {
      env: { ...process.env, NEO4J_PASSWORD: password },
    });
  const fileOf = (text: string): string => join(temporaryFolder({ 't.jsonl': text }), 't.jsonl');
  const line = `${formatTriple(exampleTriple)}\n`;

  describe('the command line', () => {
    beforeAll(() => clear(driver()));

    it('loads triples, and the second time finds them unchanged', async () => {
      const file = fileOf(line);
      expect(await type(['load', file])).toEqual({
        code: 0,
        stdout: 'loaded 1 triples of 1 articles; unchanged: 0\n',
        stderr: '',
      });
      expect((await type(['load', file])).stdout).toBe(
        'loaded 0 triples of 0 articles; unchanged: 1\n',
      );
    });

    it('leaves out what is less sure than --min-confidence', async () => {
      await clear(driver());
      const less = formatTriple({ ...exampleTriple, id: 'less', confidence: 0.3 });
      const { stdout } = await type([
        'load',
        fileOf(`${line}${less}\n`),
        '--min-confidence',
        '0.5',
      ]);
      expect(stdout).toBe('loaded 1 triples of 1 articles; unchanged: 0\n');
    });

    it('answers a query as table, JSON and CSV', async () => {
      const query = 'MATCH (a)-[r:TREFFEN]->(b) RETURN a.name AS a, b.name AS b';
      const answer = async (format: string): Promise<string> =>
        (await type(['query', query, '--format', format])).stdout;
      expect(await answer('table')).toMatch(/Antony Blinken {2}Sergej Lawrow\n1 row\n$/);
      expect(JSON.parse(await answer('json'))).toEqual([
        { a: 'Antony Blinken', b: 'Sergej Lawrow' },
      ]);
      expect(await answer('csv')).toBe('a,b\r\nAntony Blinken,Sergej Lawrow\r\n');
    });

    it('tells in one line of a wrong password', async () => {
      expect(await type(['query', 'RETURN 1'], 'falsch')).toEqual({
        code: 1,
        stdout: '',
        stderr: `wrong user or password for the Neo4j at ${server().uri}\n`,
      });
    });

    it.each([
      ['CREATE (x) RETURN x', /^not allowed: the query would change the graph\n$/],
      ['MATCH (', /^query refused: [^\n]+\n$/],
    ])('refuses %s', async (query, message) => {
      const { code, stderr } = await type(['query', query]);
      expect(code).toBe(1);
      expect(stderr).toMatch(message);
    });

    it('tells the line of a file that is no triple, and has loaded nothing', async () => {
      await clear(driver());
      const file = fileOf(`${line}{}\n`);
      const { code, stderr } = await type(['load', file]);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `${file}:2: not a triple: id: missing\n`,
      });
      const { stdout } = await type(['query', 'MATCH (n) RETURN count(n) AS n', '--format', 'csv']);
      expect(stdout).toBe('n\r\n0\r\n');
    });
  });
}
