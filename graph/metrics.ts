import { pagerank } from './graphology.ts';
import type { Link, Skeleton } from './skeleton.ts';

/** Number of edge ends at each node; a loop counts twice. */
export function countDegrees(links: Iterable<Link>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of links)
    for (const node of [source, target]) degrees.set(node, (degrees.get(node) ?? 0) + 1);
  return degrees;
}

/** PageRank of each node; all of them add up to 1. */
export function findRanks(skeleton: Skeleton): ReadonlyMap<string, number> {
  if (skeleton.order === 0) return new Map();
  const ranks = pagerank(skeleton, { getEdgeWeight: 'weight' });
  return new Map(skeleton.mapNodes((node) => [node, round(ranks[node] ?? 0)]));
}

/** Radius with which a node is drawn: its area grows with its degree. */
export function sizeOf(degree: number): number {
  return round(Math.min(40, 3 + 2 * Math.sqrt(degree)));
}

/** Nine digits are more than PageRank converges to. */
function round(value: number): number {
  return Number(value.toPrecision(9));
}
