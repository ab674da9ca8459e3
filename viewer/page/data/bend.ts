import { groupBy } from './group-by.ts';

/** How far neighbouring parallel edges bend away from each other, as a share of their length. */
const STEP = 0.22;

interface Ends {
  readonly subject: string;
  readonly object: string;
}

/**
 * How much each edge bends so that none hides another: 0 for an edge alone between its ends, otherwise fanned out evenly.
 * A bend is measured to the left of the edge's own direction, hence the sign for edges that run backwards.
 * Loops of one node are numbered instead: 0, 1, 2 …
 */
export function findBends(edges: readonly Ends[]): number[] {
  const bends = edges.map(() => 0);
  const pairs = groupBy(edges.entries(), ([, edge]) =>
    JSON.stringify([edge.subject, edge.object].toSorted()),
  );
  for (const pair of pairs.values()) {
    pair.forEach(([index, edge], rank) => {
      bends[index] = edge.subject === edge.object ? rank : bendOf(edge, rank, pair.length);
    });
  }
  return bends;
}

function bendOf(edge: Ends, rank: number, count: number): number {
  const bend = (rank - (count - 1) / 2) * STEP;
  if (bend === 0) return 0;
  return edge.subject < edge.object ? bend : -bend;
}
