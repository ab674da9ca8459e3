import type { Driver, Session } from 'neo4j-driver';
import type { Correction } from '../corrections/correction.ts';
import { entityBatches } from './batches.ts';
import { digestDocuments, type DocumentDigest } from './digest.ts';
import { forgetDocuments } from './forget.ts';
import { toEntityRow } from './rows.ts';
import { createSchema, indexTypes, takesDynamicTypes } from './schema.ts';
import { toInputError } from './server-error.ts';
import { mergeAll, openSource, type TripleSource } from './source.ts';
import { runBatches, storeTriples } from './store.ts';

export interface LoadOptions {
  readonly database?: string | undefined;
  /** Rows of one query, 1,000 to 10,000. */
  readonly batchSize?: number;
  /** What users corrected: merged, split, renamed things, dropped facts. */
  readonly corrections?: readonly Correction[];
  readonly onProgress?: (progress: LoadProgress) => void;
}

const DEFAULT_BATCH_SIZE = 5_000;

/** Triples stored so far, and how many there are to store. */
export interface LoadProgress {
  readonly triples: number;
  readonly total: number;
}

export interface LoadSummary {
  /** Documents that were new or had changed. */
  readonly loaded: number;
  /** Documents that were there already, word for word. */
  readonly unchanged: number;
  /** Triples of the documents that were loaded. */
  readonly triples: number;
}

/**
 * Stores triples in Neo4j, each stated fact as one relationship. A document that is there already is left alone; one
 * that has changed loses what it no longer says. A load that was interrupted is finished by loading again. What is said of a thing (name, kind, aliases) is renewed in any case.
 */
export async function loadTriples(
  driver: Driver,
  source: TripleSource,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const open = openSource(source, options.corrections);
  const { database } = options;
  const session = driver.session(database === undefined ? {} : { database });
  try {
    await createSchema(session);
    const merge = await mergeAll(open(), options.corrections);
    const documents = await digestDocuments(open(), merge);
    const stored = await findDigests(session, [...documents.keys()]);
    const changed = new Map([...documents].filter(([id, { digest }]) => stored.get(id) !== digest));
    const unchanged = documents.size - changed.size;
    await forgetDocuments(
      session,
      [...changed.keys()].filter((id) => stored.has(id)),
    );
    const total = countTriples(changed);
    const size = options.batchSize ?? DEFAULT_BATCH_SIZE;
    if (stored.size > 0)
      await runBatches(
        session,
        entityBatches(merge.entities().map(toEntityRow), { size }, 'MATCH'),
      );
    if (changed.size === 0) return { loaded: 0, unchanged, triples: 0 };

    const types = await storeTriples(open(), {
      session,
      merge,
      documents: changed,
      batches: {
        size,
        dynamicTypes: await takesDynamicTypes(session),
      },
      onStored: (triples) => options.onProgress?.({ triples, total }),
    });
    await indexTypes(session, types);
    return { loaded: changed.size, unchanged, triples: total };
  } catch (error) {
    throw toInputError(error, 'load refused');
  } finally {
    await session.close();
  }
}

/** Digest of each document that is there; null for one whose load was interrupted. */
async function findDigests(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const result = await session.executeRead((transaction) =>
    transaction.run('UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN id, d.digest AS digest', {
      ids,
    }),
  );
  return new Map(result.records.map((record) => [record.get('id'), record.get('digest')]));
}

function countTriples(documents: ReadonlyMap<string, DocumentDigest>): number {
  return [...documents.values()].reduce((sum, { triples }) => sum + triples, 0);
}
