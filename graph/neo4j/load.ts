import type { Driver, Session } from 'neo4j-driver';
import type { Triple } from '../../extract/triple.ts';
import type { Correction } from '../corrections/correction.ts';
import { createMerger } from '../merge.ts';
import { entityBatches } from './batches.ts';
import { digestDocuments, type DocumentDigest } from './digest.ts';
import { forgetDocuments } from './forget.ts';
import { toIndexable } from './indexable.ts';
import { joinCorrections, keepCorrections, readKeptCorrections } from './kept-corrections.ts';
import { renewDocuments } from './renew.ts';
import { toEntityRow } from './rows.ts';
import { createSchema, indexTypes, takesDynamicTypes } from './schema.ts';
import { toInputError } from './server-error.ts';
import { openSource, type TripleSource } from './source.ts';
import { runBatches, storeTriples } from './store.ts';
import { storedTriples } from './stored-triples.ts';

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
  /** Documents of earlier loads whose things have come to mean something else. */
  readonly renewed: number;
  /** Triples of the documents that were loaded. */
  readonly triples: number;
}

/**
 * Stores triples in Neo4j, each stated fact as one relationship. A document that is there already is left alone; one
 * that has changed loses what it no longer says. A load that was interrupted is finished by loading again. Things are merged over all that
 * is there, so that several loads give the graph of one: documents of earlier loads are read back from the database.
 */
export async function loadTriples(
  driver: Driver,
  source: TripleSource,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const open = openSource(source, options.corrections);
  const { database, corrections = [] } = options;
  const session = driver.session(database === undefined ? {} : { database });
  try {
    await createSchema(session);
    const merger = createMerger();
    const given = new Set<string>();
    for await (const triple of open()) {
      merger.add(triple);
      given.add(toIndexable(triple.document.id));
    }
    const isGiven = (id: string): boolean => given.has(id);
    const readStored = storedTriples(driver, database, isGiven);
    for await (const triple of readStored()) merger.add(triple);
    const kept = await readKeptCorrections(session, isGiven);
    const merge = merger.merge(joinCorrections(kept, corrections));
    const documents = await digestDocuments(concatenate(open(), readStored()), merge);
    const stored = await findDigests(session, [...documents.keys()]);
    const isChanged = ([id, { digest }]: [string, DocumentDigest]): boolean =>
      stored.get(id) !== digest;
    const changes = [...documents].filter(isChanged);
    const changed = new Map(changes.filter(([id]) => isGiven(id)));
    const renewed = new Map(changes.filter(([id]) => !isGiven(id)));
    const unchanged = given.size - changed.size;
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
    const batches = { size, dynamicTypes: await takesDynamicTypes(session) };
    const types = await storeTriples(open(), {
      session,
      merge,
      documents: changed,
      batches,
      onStored: (triples) => options.onProgress?.({ triples, total }),
    });
    await renewDocuments(renewed, { session, merge, batches, readStored });
    await keepCorrections(session, [...given], corrections);
    await indexTypes(session, types);
    return { loaded: changed.size, unchanged, renewed: renewed.size, triples: total };
  } catch (error) {
    throw toInputError(error, 'load refused');
  } finally {
    await session.close();
  }
}

async function* concatenate(...sources: readonly AsyncIterable<Triple>[]): AsyncGenerator<Triple> {
  for (const source of sources) yield* source;
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
