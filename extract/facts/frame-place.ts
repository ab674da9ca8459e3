import type { Clause, Complement } from '../clause/clause.ts';
import { localPrepositions } from '../clause/lexicon/places.ts';
import type { Reading } from '../clause/reading.ts';

/** „**In Ulm** blieben die Busse in den Depots“: of two places the one in front frames the other, which is where they stay. */
export function isFramePlace(
  { circumstances }: Reading,
  { complements, verb: { finite, lemma } }: Clause,
  { heads }: Complement,
): boolean {
  const head = heads[0] as number;
  if (finite === undefined || head > finite || lemma === 'sein') return false;
  return complements.some(
    ({ role, preposition = '', heads: [other = -1] }) =>
      role === 'prepositional' &&
      other > finite &&
      localPrepositions.has(preposition) &&
      !circumstances.times.has(other),
  );
}
