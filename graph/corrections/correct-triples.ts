import type { Triple } from '../../extract/triple.ts';
import type { Correction } from './correction.ts';

/** The triples without those that a user dropped. */
export function* correctTriples(
  triples: Iterable<Triple>,
  corrections: readonly Correction[],
): Generator<Triple> {
  const dropped = droppedTriples(corrections);
  for (const triple of triples) if (!dropped.has(triple.id)) yield triple;
}

/** Ids of the facts that users took out. */
export function droppedTriples(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(
    corrections.flatMap((correction) => (correction.do === 'drop' ? [correction.triple] : [])),
  );
}
