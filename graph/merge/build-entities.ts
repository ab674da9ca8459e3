import type { Gazetteer } from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { compareText } from '../order.ts';
import { isPhrase } from '../phrase.ts';
import { findAliases } from './aliases.ts';
import type { Cluster, Member } from './clusters.ts';
import { isLocalDescription } from './merge-things.ts';
import type { MergedEntity } from './merged-entity.ts';
import { idOfRepresented, maybeRepresented } from './represented.ts';
import { isInPassing } from './visible.ts';

/** Gives each cluster its name, type and key. Depends on the clusters' content only. */
export function buildEntities(
  clusters: readonly Cluster[],
  gazetteer: Gazetteer,
): Map<Cluster, MergedEntity> {
  const named = clusters.map((cluster) => ({
    cluster,
    name: canonicalName(cluster),
    type: typeOf(cluster),
  }));
  const ids = uniqueIds(named);
  const idOfName = new Map(
    named
      .filter(({ type }) => type === 'Country' || type === 'Organization')
      .map(({ cluster, name }) => [name, ids.get(cluster)]),
  );
  return new Map(
    named.map(({ cluster, name, type }) => {
      const represented = maybeRepresented({ cluster, name, type }, gazetteer);
      const entity: MergedEntity = {
        id: ids.get(cluster) ?? '',
        name,
        type,
        aliases: findAliases(cluster, name),
        standsFor:
          represented === undefined
            ? undefined
            : (idOfName.get(represented) ?? idOfRepresented(represented, gazetteer)),
        phrase: isInPassing(cluster, name, type),
        evidence: evidenceOf(cluster),
      };
      return [cluster, entity];
    }),
  );
}

interface NamedCluster {
  readonly cluster: Cluster;
  readonly name: string;
  readonly type: EntityType;
}

/** The fullest name that most articles use; a person's with first name before one without. */
function canonicalName(cluster: Cluster): string {
  if (cluster.known !== undefined) return cluster.known;
  const documents = new Map<string, number>();
  for (const { plain } of cluster.members) documents.set(plain, (documents.get(plain) ?? 0) + 1);
  const names = [...documents.keys()];
  const rank = (name: string): number[] => [
    isPerson(cluster) ? Math.min(2, name.split(' ').length) : 0,
    names.includes(name.replace(/s$/, '')) && name.endsWith('s') ? 0 : 1,
    documents.get(name) ?? 0,
    / \p{Lu}\. /u.test(name) ? 0 : 1,
    name.length,
  ];
  return names.toSorted((a, b) => compareRanks(rank(b), rank(a)) || compareText(a, b))[0] ?? '';
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function isPerson(cluster: Cluster): boolean {
  return cluster.members.some((member) => member.entity.type === 'Person');
}

/** The type that most articles found; *Concept* only if no article found another. */
function typeOf(cluster: Cluster): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { entity } of cluster.members)
    counts.set(entity.type, (counts.get(entity.type) ?? 0) + (entity.type === 'Concept' ? 0 : 1));
  return (
    [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? 'Concept'
  );
}

/** `Person:Joe Biden`; what belongs to one article carries its id, and of namesakes all but the first an office. */
function uniqueIds(named: readonly NamedCluster[]): Map<Cluster, string> {
  const ids = new Map<Cluster, string>();
  const taken = new Set<string>();
  const sorted = named
    .map((each) => ({ ...each, first: firstDocument(each.cluster) }))
    .toSorted(
      (a, b) =>
        b.cluster.members.length - a.cluster.members.length || compareText(a.first, b.first),
    );
  for (const { cluster, name, type, first } of sorted) {
    const plain = `${type}:${name}`;
    const candidates = [
      ...(isLocal(cluster, type) ? [] : [plain]),
      ...officesOf(cluster).map((office) => `${plain} (${office})`),
      `${plain} (${first})`,
    ];
    const id =
      candidates.find((candidate) => !taken.has(candidate)) ?? `${plain} (${first}, ${taken.size})`;
    taken.add(id);
    ids.set(cluster, id);
  }
  return ids;
}

function isLocal(cluster: Cluster, type: EntityType): boolean {
  const [only] = cluster.members;
  if (
    !only ||
    cluster.known !== undefined ||
    cluster.members.some((member) => member.entity.document !== only.entity.document)
  )
    return false;
  return (
    isPhrase({ entity: only.entity.name, type }) ||
    isLocalDescription(only.entity) ||
    only.reason === describedReason
  );
}

/** Reason of a person without a name: *hohe Beamtin*. */
export const describedReason = 'described in one article only';

function officesOf(cluster: Cluster): string[] {
  if (isDescribed(cluster)) return [];
  return [...new Set(cluster.members.flatMap((member) => [...member.entity.offices]))].toSorted(
    compareText,
  );
}

function isDescribed(cluster: Cluster): boolean {
  return cluster.members.every((member) => member.reason === describedReason);
}

function firstDocument(cluster: Cluster): string {
  return cluster.members.map((member) => member.entity.document).toSorted(compareText)[0] ?? '';
}

function evidenceOf(cluster: Cluster): MergedEntity['evidence'] {
  return cluster.members
    .map(({ entity, reason }: Member) => ({ document: entity.document, name: entity.name, reason }))
    .toSorted((a, b) => compareText(a.document, b.document) || compareText(a.name, b.name));
}
