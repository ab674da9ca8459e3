import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { InputError } from '../../extract/input-error.ts';
import { oneLine } from './one-line.ts';
import { checkPlan, checkText } from './read-only.ts';
import { type JsonValue, toJsonValue } from './values.ts';

export type Row = Readonly<Record<string, JsonValue>>;

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** There were more rows than asked for. */
  readonly truncated: boolean;
}

export interface QueryOptions {
  readonly database?: string | undefined;
  /** Most rows to fetch. */
  readonly limit?: number;
  /** Milliseconds after which the server gives up. */
  readonly timeout?: number;
}

const DEFAULTS = { limit: 100_000, timeout: 60_000 };

/** Runs a query that reads the graph; refuses whatever writes or reaches beyond the graph. */
export async function queryGraph(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
  options: QueryOptions = {},
): Promise<QueryResult> {
  checkText(cypher);
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(options.database === undefined ? {} : { database: options.database }),
  });
  try {
    const explained = await session.run(`EXPLAIN ${cypher}`, parameters);
    checkPlan(explained.summary);
    return await fetchRows(session, cypher, parameters, { ...DEFAULTS, ...options });
  } catch (error) {
    throw toInputError(error);
  } finally {
    await session.close();
  }
}

async function fetchRows(
  session: Session,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  { limit, timeout }: typeof DEFAULTS,
): Promise<QueryResult> {
  const result = session.run(cypher, parameters, { timeout });
  const rows: Row[] = [];
  for await (const record of result) {
    if (rows.length === limit) return { columns: record.keys.map(String), rows, truncated: true };
    rows.push(toRow(record.entries()));
  }
  return { columns: (await result.keys()).map(String), rows, truncated: false };
}

function toRow(entries: Iterable<readonly [PropertyKey, unknown]>): Row {
  return Object.fromEntries([...entries].map(([key, value]) => [String(key), toJsonValue(value)]));
}

/** What Neo4j does not understand is the user's query, one line of what it says is enough. */
function toInputError(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut'))
    return new InputError('the query took too long and was stopped');
  if (error.code.startsWith('Neo.ClientError.'))
    return new InputError(`query refused: ${oneLine(error.message)}`);
  return error;
}
