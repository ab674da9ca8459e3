import { createHash } from 'node:crypto';
import type { Triple } from '../../extract/triple.ts';
import type { EntityMerge } from '../merge/merged-entity.ts';
import { toIndexable } from './indexable.ts';

/** What a document says, in one number, and how many triples say it. */
export interface DocumentDigest {
  readonly digest: string;
  readonly triples: number;
}

interface Sum {
  sum: bigint;
  triples: number;
}

/** Digests of all documents of a stream by their id in the database; the order of the triples leaves no trace. */
export async function digestDocuments(
  triples: AsyncIterable<Triple>,
  merge: EntityMerge,
): Promise<Map<string, DocumentDigest>> {
  const sums = new Map<string, Sum>();
  for await (const triple of triples) {
    const document = toIndexable(triple.document.id);
    const sum = sums.get(document) ?? { sum: 0n, triples: 0 };
    sums.set(document, sum);
    sum.sum = BigInt.asUintN(64, sum.sum + hash(triple, merge));
    sum.triples++;
  }
  return new Map(
    [...sums].map(([id, { sum, triples: count }]) => [
      id,
      { digest: `${FORMAT}-${sum.toString(16)}`, triples: count },
    ]),
  );
}

/** Counts up when the same triples become other nodes and relationships than before. */
const FORMAT = 4;

/** The things count too: a new article can teach that two names mean one thing. */
function hash(triple: Triple, merge: EntityMerge): bigint {
  const ends = [triple.subject, triple.object].map((argument) => {
    if (!argument) return null;
    const { id, name, phrase, standsFor } = merge.entityOf(argument, triple.document.id);
    return [id, name, phrase, standsFor];
  });
  const place = triple.place && merge.maybeEntityNamed(triple.place.entity, triple.document.id);
  const text = JSON.stringify([triple, ends, place?.id, place?.name, place?.standsFor]);
  return createHash('sha256').update(text).digest().readBigUInt64LE();
}
