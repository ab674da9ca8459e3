import type { Session } from 'neo4j-driver';
import type { EntityMerge } from '../merge/merged-entity.ts';
import { type BatchOptions, toBatches } from './batches.ts';
import type { DocumentDigest } from './digest.ts';
import { DOCUMENTS_AT_ONCE, forgetIn } from './forget.ts';
import { addRows, emptyRows } from './rows.ts';
import { FINISH } from './store.ts';
import type { ReadStored } from './stored-triples.ts';

export interface RenewOptions {
  readonly session: Session;
  readonly merge: EntityMerge;
  readonly batches: BatchOptions;
  readonly readStored: ReadStored;
}

/**
 * Stores documents of earlier loads anew whose things have come to mean something else. Their triples are nowhere but in the
 * database, so each transaction forgets and stores the same documents.
 */
export async function renewDocuments(
  documents: ReadonlyMap<string, DocumentDigest>,
  { session, merge, batches, readStored }: RenewOptions,
): Promise<void> {
  const all = [...documents.keys()];
  for (let start = 0; start < all.length; start += DOCUMENTS_AT_ONCE) {
    const ids = all.slice(start, start + DOCUMENTS_AT_ONCE);
    const rows = emptyRows();
    for await (const triple of readStored(ids)) addRows(rows, triple, merge);
    const finished = ids.map((id) => ({ id, digest: documents.get(id)?.digest }));
    await session.executeWrite(async (transaction) => {
      await forgetIn(transaction, ids);
      for (const batch of toBatches(rows, batches))
        await transaction.run(batch.query, { rows: batch.rows });
      await transaction.run(FINISH, { rows: finished });
    });
  }
}
