import neo4j, { type Driver } from 'neo4j-driver';
import { parseTriple, type Triple } from '../../extract/triple.ts';

const ALL = `MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)
WHERE s.triples IS NOT NULL
RETURN d.id AS document, s.triples AS triples`;

const SOME = `UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)
WHERE s.triples IS NOT NULL
RETURN d.id AS document, s.triples AS triples`;

/** Reads back the triples of earlier loads, one by one; of some documents only if their ids are given. */
export type ReadStored = (ids?: readonly string[]) => AsyncGenerator<Triple>;

/** Reads with sessions of its own, so that another can write meanwhile; leaves out the documents that are loaded now. */
export function storedTriples(
  driver: Driver,
  database: string | undefined,
  isLoadedNow: (document: string) => boolean,
): ReadStored {
  return async function* readStored(ids) {
    const session = driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      const result = ids === undefined ? session.run(ALL) : session.run(SOME, { ids });
      for await (const record of result)
        if (!isLoadedNow(record.get('document')))
          for (const line of record.get('triples') as readonly string[]) yield parseTriple(line);
    } finally {
      await session.close();
    }
  };
}
