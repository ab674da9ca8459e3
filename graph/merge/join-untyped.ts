import type { Cluster } from './clusters.ts';
import { keysOfThing } from './thing-name.ts';

/** A name that one article could not type joins the only thing of that name that others could: *Paylino*. */
export function joinUntyped(clusters: readonly Cluster[]): Cluster[] {
  const typed = clusters.filter((cluster) => !isUntyped(cluster));
  const byKey = new Map<string, Set<Cluster>>();
  for (const cluster of typed)
    for (const key of namesOf(cluster).flatMap(keysOfThing))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
  const alone: Cluster[] = [];
  for (const cluster of clusters.filter(isUntyped)) {
    const same = new Set(
      namesOf(cluster)
        .flatMap(keysOfThing)
        .flatMap((key) => [...(byKey.get(key) ?? [])]),
    );
    const [only] = same;
    if (only && same.size === 1) only.members.push(...cluster.members);
    else alone.push(cluster);
  }
  return [...typed, ...alone];
}

function isUntyped(cluster: Cluster): boolean {
  return cluster.members.every((member) => member.entity.type === 'Concept');
}

/** Names that may be known by themselves: of persons only full ones. */
function namesOf(cluster: Cluster): string[] {
  const names = cluster.members
    .filter(({ entity, plain }) => entity.type !== 'Person' || plain.includes(' '))
    .map(({ plain }) => plain);
  return [...new Set(names)];
}
