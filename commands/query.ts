import { formatRows, type RowFormat } from '../graph/neo4j/format.ts';
import { queryGraph } from '../graph/neo4j/query.ts';
import { defineCommand, needOne } from './command.ts';
import { connectionHelp, connectionOptions, withNeo4j } from './neo4j-connection.ts';
import { writeOutput } from './output.ts';
import { needOneOf } from './values.ts';

const formats: readonly RowFormat[] = ['table', 'json', 'csv'];

export const command = defineCommand({
  help: `
Runs a Cypher query that reads the graph in a Neo4j; whatever writes is refused.

Usage: NEO4J_PASSWORD=… satzgraph query 'MATCH …' [--format table|json|csv]

  --format F        table (default), json or csv
${connectionHelp}

Examples:
  satzgraph query 'MATCH (e:Person) RETURN e.name LIMIT 10'
  satzgraph query 'MATCH (a)-[r:TREFFEN]->(b) WHERE r.asserted RETURN a.name, b.name, r.sentence' --format csv`,
  options: { ...connectionOptions, format: { type: 'string', default: 'table' } },
  async run({ format, database, ...connection }, positionals) {
    const query = needOne('the query', positionals);
    const rows = needOneOf('--format', format, formats);
    const result = await withNeo4j({ ...connection, database }, (driver) =>
      queryGraph(driver, query, {}, { database }),
    );
    await writeOutput('-', [formatRows(result, rows)]);
  },
});
