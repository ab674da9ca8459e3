import { InputError } from '../extract/input-error.ts';
import { connect } from '../graph/neo4j/connect.ts';

/** Options of every command that talks to Neo4j, and their explanation. */
export const connectionOptions = {
  uri: { type: 'string', default: 'bolt://localhost:7687' },
  user: { type: 'string', default: 'neo4j' },
  database: { type: 'string' },
} as const;

export const connectionHelp = `
  --uri URI         of the Neo4j; bolt://localhost:7687 by default
  --user NAME       neo4j by default; the password is read from NEO4J_PASSWORD
  --database NAME   instead of the user's default database`.slice(1);

export interface ConnectionValues {
  readonly uri: string;
  readonly user: string;
  readonly database?: string | undefined;
}

/** Connects for as long as the work takes. */
export async function withNeo4j<T>(
  { uri, user, database }: ConnectionValues,
  work: (driver: Awaited<ReturnType<typeof connect>>) => Promise<T>,
): Promise<T> {
  const driver = await connect({ uri, user, password: needPassword(), database });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function needPassword(): string {
  const password = process.env['NEO4J_PASSWORD'];
  if (password === undefined)
    throw new InputError('set NEO4J_PASSWORD to the password of the Neo4j');
  return password;
}
