import type { Attributes } from 'graphology-types';
import type { UndirectedGraph as UndirectedGraphType } from 'graphology';
import { UndirectedGraph } from './graphology.ts';

/** Two ends of an edge, by node key. */
export interface Link {
  readonly source: string;
  readonly target: string;
  /** How strongly they are tied; 1 for a fact. */
  readonly weight?: number;
}

/** How strongly two things are tied, whatever the direction and kind of their facts. */
export type Skeleton = UndirectedGraphType<Attributes, { weight: number }>;

/**
 * The simple undirected graph that layout and communities work on: parallel edges become one with the sum of their
 * weights, loops are left out. Nodes and edges must come in an order that depends on content only.
 */
export function buildSkeleton(nodes: Iterable<string>, links: Iterable<Link>): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph();
  for (const node of nodes) skeleton.addNode(node);
  for (const { source, target, weight = 1 } of links) {
    if (source === target || !skeleton.hasNode(source) || !skeleton.hasNode(target)) continue;
    skeleton.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  }
  return skeleton;
}
