import type { Triple } from '../../extract/triple.ts';
import type { Correction } from '../corrections/correction.ts';
import { droppedTriples } from '../corrections/correct-triples.ts';
import { createMerger } from '../merge.ts';
import type { EntityMerge } from '../merge/merged-entity.ts';

/** Triples that can be gone through several times: a list, or what opens their file anew. */
export type TripleSource = Iterable<Triple> | (() => AsyncIterable<Triple> | Iterable<Triple>);

/** A function that begins at the first triple each time; without the triples that a user dropped. */
export function openSource(
  source: TripleSource,
  corrections: readonly Correction[] = [],
): () => AsyncGenerator<Triple> {
  const dropped = droppedTriples(corrections);
  return async function* open() {
    for await (const triple of typeof source === 'function' ? source() : source)
      if (!dropped.has(triple.id)) yield triple;
  };
}

/** Which mentions of all triples are one thing. */
export async function mergeAll(
  triples: AsyncIterable<Triple>,
  corrections: readonly Correction[] = [],
): Promise<EntityMerge> {
  const merger = createMerger();
  for await (const triple of triples) merger.add(triple);
  return merger.merge(corrections);
}
