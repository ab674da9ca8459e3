import type { Session } from 'neo4j-driver';
import type { Triple } from '../../extract/triple.ts';
import type { EntityMerge } from '../merge/merged-entity.ts';
import { type Batch, type BatchOptions, toBatches } from './batches.ts';
import type { DocumentDigest } from './digest.ts';
import { toIndexable } from './indexable.ts';
import { addRows, emptyRows, type Rows } from './rows.ts';

export interface StoreOptions {
  readonly session: Session;
  readonly merge: EntityMerge;
  /** Only triples of these documents are stored. */
  readonly documents: ReadonlyMap<string, DocumentDigest>;
  readonly batches: BatchOptions;
  /** Told how many triples are stored. */
  readonly onStored: (triples: number) => void;
}

/** Triples are gathered for two batches before they are grouped by type: larger groups, still flat memory. */
const BATCHES_AT_ONCE = 2;

/** Gives documents the digest of what is stored. */
export const FINISH = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.digest = row.digest`;

/** Stores the triples of some documents; returns how many relationships there are of each type. */
export async function storeTriples(
  triples: AsyncIterable<Triple>,
  options: StoreOptions,
): Promise<ReadonlyMap<string, number>> {
  const types = new Map<string, number>();
  const entities = new Set<string>();
  const progress = new Map<string, number>();
  const gathered = options.batches.size * BATCHES_AT_ONCE;
  let rows = emptyRows();
  let stored = 0;

  async function flush(): Promise<void> {
    for (const id of rows.entities.keys()) if (entities.has(id)) rows.entities.delete(id);
    const finished = finishedDocuments(rows, progress, options.documents);
    await runBatches(options.session, [
      ...toBatches(rows, options.batches),
      { query: FINISH, rows: finished },
    ]);
    for (const id of rows.entities.keys()) entities.add(id);
    for (const { type } of rows.relationships.values()) types.set(type, (types.get(type) ?? 0) + 1);
    rows = emptyRows();
    options.onStored(stored);
  }

  for await (const triple of triples) {
    const id = toIndexable(triple.document.id);
    if (!options.documents.has(id)) continue;
    addRows(rows, triple, options.merge);
    progress.set(id, (progress.get(id) ?? 0) + 1);
    stored++;
    if (stored % gathered === 0) await flush();
  }
  if (stored % gathered > 0) await flush();
  return types;
}

/** A document is finished when all its triples are stored; only then does it get its digest. */
function finishedDocuments(
  rows: Rows,
  progress: ReadonlyMap<string, number>,
  documents: ReadonlyMap<string, DocumentDigest>,
): { readonly id: string; readonly digest: string }[] {
  return [...rows.documents.keys()].flatMap((id) => {
    const document = documents.get(id);
    return document && progress.get(id) === document.triples ? { id, digest: document.digest } : [];
  });
}

/** Each batch is a transaction; the driver repeats it when the server asks for it, which MERGE makes safe. */
export async function runBatches(session: Session, batches: readonly Batch[]): Promise<void> {
  for (const { query, rows } of batches)
    if (rows.length > 0)
      await session.executeWrite((transaction) => transaction.run(query, { rows }));
}
