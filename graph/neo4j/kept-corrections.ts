import { createHash } from 'node:crypto';
import type { Session } from 'neo4j-driver';
import type { Correction } from '../corrections/correction.ts';
import { formatCorrection, parseCorrections } from '../corrections/parse-corrections.ts';

const KEPT = `MATCH (d:Document)-[:CORRECTED_BY]->(c:Corrections)
RETURN d.id AS document, c.id AS id`;

const LINES = 'MATCH (c:Corrections) WHERE c.id IN $ids RETURN c.lines AS lines ORDER BY c.id';

const RELEASE = `UNWIND $ids AS id
MATCH (:Document {id: id})-[r:CORRECTED_BY]->(:Corrections)
DELETE r`;

const KEEP = `MERGE (c:Corrections {id: $id})
SET c.lines = $lines
WITH c
UNWIND $ids AS id
MATCH (d:Document {id: id})
MERGE (d)-[:CORRECTED_BY]->(c)`;

const FORGET = 'MATCH (c:Corrections) WHERE NOT (c)<-[:CORRECTED_BY]-() DELETE c';

const DOCUMENTS_AT_ONCE = 5_000;

/** What users corrected in documents of earlier loads that are not loaded now. */
export async function readKeptCorrections(
  session: Session,
  isLoadedNow: (document: string) => boolean,
): Promise<Correction[]> {
  const ids = new Set<string>();
  for await (const record of session.run(KEPT))
    if (!isLoadedNow(record.get('document'))) ids.add(record.get('id'));
  const { records } = await session.run(LINES, { ids: [...ids] });
  const lines = new Set(records.flatMap((record) => record.get('lines') as string[]));
  return parseCorrections([...lines].join('\n'));
}

/** The corrections of earlier loads, then those of this one; what both say is said once. */
export function joinCorrections(
  kept: readonly Correction[],
  given: readonly Correction[],
): Correction[] {
  const said = new Set(given.map(formatCorrection));
  return [...kept.filter((correction) => !said.has(formatCorrection(correction))), ...given];
}

/** Keeps what users corrected in documents, for loads of others to come. Dropped facts are simply not there. */
export async function keepCorrections(
  session: Session,
  documents: readonly string[],
  corrections: readonly Correction[],
): Promise<void> {
  const lines = corrections
    .filter((correction) => correction.do !== 'drop')
    .map((correction) => formatCorrection(correction).trimEnd());
  const id = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 24);
  for (let start = 0; start < documents.length; start += DOCUMENTS_AT_ONCE) {
    const ids = documents.slice(start, start + DOCUMENTS_AT_ONCE);
    await session.executeWrite(async (transaction) => {
      await transaction.run(RELEASE, { ids });
      if (lines.length > 0) await transaction.run(KEEP, { id, lines, ids });
    });
  }
  await session.run(FORGET);
}
