import type { ManagedTransaction, Session } from 'neo4j-driver';

/** Documents that are forgotten in one transaction. */
export const DOCUMENTS_AT_ONCE = 100;

/** Not even what was stored completely: an interrupted load is no finished one. */
const DIGESTS = `UNWIND $ids AS id
MATCH (d:Document {id: id})
REMOVE d.digest`;

/** The subject of each relationship is mentioned in its document, so nothing but its neighbourhood is searched. */
const RELATIONSHIPS = `UNWIND $ids AS id
MATCH (:Document {id: id})-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(e:Entity)
WITH DISTINCT id, e
MATCH (e)-[r]->(:Entity) WHERE r.document = id
DELETE r`;

const FACTS = `UNWIND $ids AS id
MATCH (f:Fact {document: id})
DETACH DELETE f`;

/** With the entities that nothing else mentions. */
const SENTENCES = `UNWIND $ids AS id
MATCH (:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)
OPTIONAL MATCH (s)-[:MENTIONS|HAPPENS_IN]->(e:Entity)
WITH collect(DISTINCT s) AS sentences, collect(DISTINCT e) AS entities
FOREACH (s IN sentences | DETACH DELETE s)
WITH entities
UNWIND entities AS e
WITH e WHERE NOT EXISTS { (e)<-[:MENTIONS|HAPPENS_IN|STANDS_FOR]-() }
OPTIONAL MATCH (e)-[:STANDS_FOR]->(state:Entity)
WITH collect(e) AS forgotten, collect(DISTINCT state) AS states
FOREACH (e IN forgotten | DETACH DELETE e)
WITH states
UNWIND states AS state
WITH state WHERE NOT EXISTS { (state)--() }
DELETE state`;

/** Removes all that documents say, but not the documents. */
export async function forgetDocuments(
  session: Session,
  documents: readonly string[],
): Promise<void> {
  for (let start = 0; start < documents.length; start += DOCUMENTS_AT_ONCE) {
    const ids = documents.slice(start, start + DOCUMENTS_AT_ONCE);
    await session.executeWrite((transaction) => forgetIn(transaction, ids));
  }
}

/** The same as a part of a transaction. */
export async function forgetIn(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<void> {
  for (const query of [DIGESTS, RELATIONSHIPS, FACTS, SENTENCES])
    await transaction.run(query, { ids });
}
