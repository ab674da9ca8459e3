import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe } from 'vitest';
import { connect } from '../../graph/neo4j/connect.ts';
import { absent } from '../facilities.ts';
import { commanding } from './command-line.suite.ts';
import { connecting } from './connect.suite.ts';
import { crashing } from './crash.suite.ts';
import { importing } from './import.suite.ts';
import { loading } from './load.suite.ts';
import { querying } from './query.suite.ts';
import { readmeQueries } from './readme.suite.ts';
import { type Neo4jServer, startServer } from './server.ts';

describe.skipIf(absent.neo4j !== undefined)('with a real Neo4j', { timeout: 300_000 }, () => {
  let server: Neo4jServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await startServer();
    driver = await connect(server);
  }, 300_000);

  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  connecting(() => server);
  loading(() => driver);
  querying(() => driver);
  readmeQueries(() => driver);
  commanding(
    () => server,
    () => driver,
  );
  crashing(() => server);
  importing(() => server);
});
