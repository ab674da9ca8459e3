import neo4j, { type Driver } from 'neo4j-driver';
import { InputError } from '../../extract/input-error.ts';
import { oneLine } from './one-line.ts';

export interface Connection {
  /** `bolt://localhost:7687`, `neo4j+s://…` */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** Connects to a Neo4j and makes sure that it answers. Close the driver after use. */
export async function connect({ uri, user, password, database }: Connection): Promise<Driver> {
  const driver = createDriver(uri, user, password);
  try {
    await driver.getServerInfo();
    await driver.executeQuery('RETURN 1', {}, database === undefined ? {} : { database });
    return driver;
  } catch (error) {
    await driver.close();
    throw toInputError(error, uri, database);
  }
}

function createDriver(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      userAgent: 'satzgraph',
    });
  } catch {
    throw new InputError(`no address of a Neo4j (expected bolt://host:7687): ${uri}`);
  }
}

function toInputError(error: unknown, uri: string, database: string | undefined): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'Neo.ClientError.Security.Unauthorized')
    return new InputError(`wrong user or password for the Neo4j at ${uri}`);
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return new InputError(`too many wrong passwords, wait a moment: ${uri}`);
  if (code === 'Neo.ClientError.Security.CredentialsExpired')
    return new InputError(`the password must be changed first, in Neo4j itself: ${uri}`);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new InputError(`no such database at ${uri}: ${database}`);
  if (error.message.includes('Server responded HTTP'))
    return new InputError(`this is a web server, Neo4j's Bolt port is wanted (7687): ${uri}`);
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new InputError(`no Neo4j answers at ${uri}`);
  return new InputError(`cannot talk to a Neo4j at ${uri}: ${oneLine(error.message)}`);
}
