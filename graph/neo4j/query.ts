import neo4j, { type Driver, type ResultSummary, type Session } from 'neo4j-driver';
import { toInputError } from './server-error.ts';
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
    checkPlan(await explain(session, cypher, parameters));
    return await fetchRows(session, cypher, parameters, { ...DEFAULTS, ...options });
  } catch (error) {
    throw toInputError(error, 'query refused');
  } finally {
    await session.close();
  }
}

/** Lets the server plan a query without running it. */
async function explain(
  session: Session,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<ResultSummary> {
  try {
    return (await session.run(`EXPLAIN\n${cypher}`, parameters)).summary;
  } catch (error) {
    throw atOwnLine(error);
  }
}

/** Places in messages count our first line too. */
function atOwnLine(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  error.message = error.message.replace(
    /\(line (\d+), (column \d+) \(offset: \d+\)\)/u,
    (_, line, column) => `(line ${Number(line) - 1}, ${column})`,
  );
  return error;
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
