import type { Cluster } from './clusters.ts';
import { keysOfThing } from './thing-name.ts';

/**
 * A name that one article could not type, or typed unlike most, joins the thing of that name that others know: *Paylino*,
 * *Nordlicht* where another article calls *Nordlicht Energie* so.
 */
export function joinUntyped(clusters: readonly Cluster[]): Cluster[] {
  const byKey = new Map<string, Set<Cluster>>();
  const typed = clusters.filter((cluster) => !isUntyped(cluster));
  for (const cluster of typed)
    for (const key of keysOf(cluster)) byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
  const joined = new Set<Cluster>();
  for (const cluster of [...typed.filter(hasFullNames), ...clusters.filter(isUntyped)]) {
    const others = new Set(
      namesOf(cluster)
        .flatMap(keysOfThing)
        .flatMap((key) => [...(byKey.get(key) ?? [])]),
    );
    const home = homeOf(
      cluster,
      [...others].filter((other) => other !== cluster && !joined.has(other)),
    );
    if (!home) continue;
    home.members.push(
      ...cluster.members.map((member) => ({ ...member, reason: 'same name, other type' })),
    );
    joined.add(cluster);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

/** The only thing of the name; for a name with a type of its own one that three times as many articles know. */
function homeOf(cluster: Cluster, others: readonly Cluster[]): Cluster | undefined {
  const [only, another] = others;
  if (!only || another || only.known !== undefined)
    return only?.known !== undefined && isUntyped(cluster) && !another ? only : undefined;
  if (isUntyped(cluster)) return only;
  return only.members.length >= 3 * cluster.members.length ? only : undefined;
}

function isUntyped(cluster: Cluster): boolean {
  return cluster.members.every((member) => member.entity.type === 'Concept');
}

/** A name of several words is nobody else's by chance. */
function hasFullNames(cluster: Cluster): boolean {
  return (
    cluster.known === undefined &&
    cluster.members.every(({ plain }) => plain.includes(' ') && /^\p{Lu}/u.test(plain))
  );
}

/** By its names, of persons only full ones, and by short forms that an article uses beside them. */
function keysOf(cluster: Cluster): string[] {
  return [...new Set([...namesOf(cluster), ...shortForms(cluster)].flatMap(keysOfThing))];
}

function namesOf(cluster: Cluster): string[] {
  const names = cluster.members
    .filter(({ entity, plain }) => entity.type !== 'Person' || plain.includes(' '))
    .map(({ plain }) => plain);
  return [...new Set(names)];
}

/** *Nordlicht* in an article that calls *Nordlicht Energie* so. */
function shortForms(cluster: Cluster): string[] {
  return cluster.members.flatMap(({ entity, plain }) => {
    const words = plain.split(' ');
    return words.length < 2
      ? []
      : words.filter((word) => /^\p{Lu}/u.test(word) && entity.texts.has(word));
  });
}
