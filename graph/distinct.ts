import type { Triple } from '../extract/triple.ts';
import { compareText } from './order.ts';

/** Each triple once, in reading order: by article, sentence, id. The order of the input leaves no trace. */
export function distinctTriples(triples: Iterable<Triple>): Triple[] {
  const byId = new Map<string, Triple>();
  for (const triple of triples) {
    const known = byId.get(triple.id);
    if (!known || isEarlier(triple, known)) byId.set(triple.id, triple);
  }
  return [...byId.values()].toSorted(compareTriples);
}

function compareTriples(a: Triple, b: Triple): number {
  return (
    compareText(a.document.id, b.document.id) ||
    a.sentence.start - b.sentence.start ||
    compareText(a.id, b.id)
  );
}

/** Of two versions of one triple (the rules have changed between two files) the choice must not depend on order. */
function isEarlier(a: Triple, b: Triple): boolean {
  return compareText(JSON.stringify(a), JSON.stringify(b)) < 0;
}
