import { type Cluster, takeIn } from './clusters.ts';
import { keysOfThing } from './thing-name.ts';

/**
 * A name that one article could not type, or typed unlike most, joins the thing of that name that others know: *Paylino*,
 * *Nordlicht* where another article calls *Nordlicht Energie* so.
 */
export function joinUntyped(clusters: readonly Cluster[]): Cluster[] {
  const typed = clusters.filter((cluster) => !isUntyped(cluster));
  const byName = indexBy(typed, (cluster) => [...namesOf(cluster), ...shortForms(cluster)]);
  const byShortForm = indexBy(typed, shortForms);
  const joined = new Set<Cluster>();

  function join(cluster: Cluster, index: ReadonlyMap<string, ReadonlySet<Cluster>>): void {
    const keys = namesOf(cluster).flatMap(keysOfThing);
    const others = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
    const home = homeOf(
      cluster,
      [...others].filter((other) => other !== cluster && !joined.has(other)),
    );
    if (!home) return;
    takeIn(home, cluster, 'same name, other type');
    joined.add(cluster);
  }

  for (const cluster of typed.filter(hasFullNames)) join(cluster, byName);
  for (const cluster of typed.filter(isShortFirm)) join(cluster, byShortForm);
  for (const cluster of clusters.filter(isUntyped)) join(cluster, byName);
  return clusters.filter((cluster) => !joined.has(cluster));
}

function indexBy(
  clusters: readonly Cluster[],
  names: (cluster: Cluster) => string[],
): Map<string, Set<Cluster>> {
  const index = new Map<string, Set<Cluster>>();
  for (const cluster of clusters)
    for (const key of new Set(names(cluster).flatMap(keysOfThing)))
      index.set(key, (index.get(key) ?? new Set()).add(cluster));
  return index;
}

/** The only thing of the name; for one with a type of its own the only one that more articles know. */
function homeOf(cluster: Cluster, others: readonly Cluster[]): Cluster | undefined {
  const [only, another] = others;
  if (!only || another) return undefined;
  if (isUntyped(cluster)) return only;
  if (only.known !== undefined) return undefined;
  const enough = isShortFirm(cluster) ? 1 : 2;
  if (!isShortFirm(cluster) && typeOf(only) === typeOf(cluster)) return undefined; // kept apart on purpose
  return only.members.length >= enough * cluster.members.length ? only : undefined;
}

function typeOf(cluster: Cluster): string | undefined {
  return cluster.members[0]?.entity.type;
}

/** *Nordlicht* alone, a firm that no table knows. */
function isShortFirm(cluster: Cluster): boolean {
  if (cluster.known !== undefined || typeOf(cluster) !== 'Organization') return false;
  return cluster.members.every(({ plain }) => !plain.includes(' '));
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

/** Of persons only full names. */
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
