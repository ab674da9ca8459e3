import { louvain } from './graphology.ts';
import { createRandom } from './random.ts';
import type { Skeleton } from './skeleton.ts';

/** Number of each node's community, 0 for the largest; a node without links is a community of its own. */
export function findCommunities(skeleton: Skeleton): ReadonlyMap<string, number> {
  if (skeleton.size === 0) return new Map(skeleton.nodes().map((node, index) => [node, index]));
  const found = louvain(skeleton, { rng: createRandom(1) });
  return numberBySize(skeleton.mapNodes((node) => [node, found[node] ?? -1]));
}

/** Louvain numbers communities by accident; size, then first member, is a number that stays. */
function numberBySize(members: readonly (readonly [string, number])[]): Map<string, number> {
  const groups = new Map<number, string[]>();
  for (const [node, community] of members) {
    const group = groups.get(community);
    if (group) group.push(node);
    else groups.set(community, [node]);
  }
  const ordered = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return new Map(ordered.flatMap((group, index) => group.map((node) => [node, index] as const)));
}
