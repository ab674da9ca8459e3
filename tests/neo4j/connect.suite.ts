import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../extract/input-error.ts';
import { connect } from '../../graph/neo4j/connect.ts';
import type { Neo4jServer } from './server.ts';

/** What goes wrong before the first query. */
export function connecting(server: () => Neo4jServer): void {
  describe('connect', () => {
    it('answers with the right password', async () => {
      const driver = await connect(server());
      await driver.close();
    });

    it('tells a wrong password', async () => {
      const { uri, user } = server();
      await refused(
        { uri, user, password: 'wrong' },
        `wrong user or password for the Neo4j at ${uri}`,
      );
    });

    it('tells a database that is not there', async () => {
      await refused({ ...server(), database: 'nix' }, `no such database at ${server().uri}: nix`);
    });

    it('tells the web port from the Bolt port', async () => {
      const uri = `bolt://127.0.0.1:${server().httpPort}`;
      await refused(
        { ...server(), uri },
        `this is a web server, Neo4j's Bolt port is wanted (7687): ${uri}`,
      );
    });

    it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt://nowhere.invalid:7687'])(
      'tells that nobody answers at %s',
      (uri) => refused({ ...server(), uri }, `no Neo4j answers at ${uri}`),
    );

    it.each(['localhost:7687', 'http://localhost:7474', 'foo://x', ''])(
      'tells that %j is no address',
      (uri) =>
        refused({ ...server(), uri }, `no address of a Neo4j (expected bolt://host:7687): ${uri}`),
    );

    it('gives up on something else that listens', async () => {
      const other = createServer((socket) => socket.end('SSH-2.0-x\r\n')).listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const address = other.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      await expect(connect({ ...server(), uri: `bolt://127.0.0.1:${port}` })).rejects.toThrow(
        InputError,
      );
      other.close();
    });
  });
}

async function refused(connection: Parameters<typeof connect>[0], message: string): Promise<void> {
  await expect(connect(connection)).rejects.toThrow(new InputError(message));
}
