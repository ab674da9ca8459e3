import type { Session } from 'neo4j-driver';
import { quoteType } from './identifier.ts';

const CONSTRAINTS = ['Entity', 'Document', 'Sentence', 'Fact', 'Corrections'].map(
  (label) =>
    `CREATE CONSTRAINT satzgraph_${label.toLowerCase()}_id IF NOT EXISTS ` +
    `FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

const INDEXES = [
  'CREATE INDEX satzgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
  'CREATE INDEX satzgraph_document_date IF NOT EXISTS FOR (n:Document) ON (n.date)',
  'CREATE INDEX satzgraph_fact_document IF NOT EXISTS FOR (n:Fact) ON (n.document)',
  'CREATE INDEX satzgraph_fact_asserted IF NOT EXISTS FOR (n:Fact) ON (n.asserted)',
  fullText('satzgraph_names', '(n:Entity) ON EACH [n.name, n.aliases]', 'standard-folding'),
  fullText('satzgraph_sentences', '(n:Sentence) ON EACH [n.text]', 'german'),
];

/** An index belongs to one type; those of rare types would cost more than they save. */
const INDEXED_TYPES = 20;

/** Creates the constraints and indexes that are missing and waits until they work. */
export async function createSchema(session: Session): Promise<void> {
  for (const command of [...CONSTRAINTS, ...INDEXES]) await session.run(command);
  await session.run('CALL db.awaitIndexes(300)');
}

/** Indexes `asserted` on the most frequent relationship types. */
export async function indexTypes(
  session: Session,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const types = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, INDEXED_TYPES);
  for (const [type] of types)
    await session.run(
      `CREATE INDEX IF NOT EXISTS FOR ()-[r:${quoteType(type)}]-() ON (r.asserted)`,
    );
}

/** Whether the server takes relationship types as values, as releases from 5.26 on do. */
export async function takesDynamicTypes(session: Session): Promise<boolean> {
  try {
    await session.run('EXPLAIN MATCH (a:Entity) MERGE (a)-[:$(a.type)]->(a)');
    return true;
  } catch (error) {
    if (isSyntaxError(error)) return false;
    throw error;
  }
}

function isSyntaxError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'Neo.ClientError.Statement.SyntaxError'
  );
}

function fullText(name: string, target: string, analyzer: string): string {
  return (
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${target} ` +
    `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`
  );
}
