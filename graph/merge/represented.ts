import type { Gazetteer } from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import {
  stateNamed,
  stateOfAdjective,
  stateOfCapital,
  stateOfPrefix,
} from '../../extract/entity/states.ts';
import type { Cluster } from './clusters.ts';
import type { MergedEntity } from './merged-entity.ts';

/** What is known of a thing that may act for a state. */
interface Named {
  readonly cluster: Cluster;
  readonly name: string;
  readonly type: EntityType;
}

/** Moskau, der Kreml, das Weiße Haus, die russische Regierung: name of the state whose acts theirs are. */
export function maybeRepresented(
  { cluster, name, type }: Named,
  gazetteer: Gazetteer,
): string | undefined {
  const known = cluster.known === undefined ? undefined : gazetteer.find(name)?.standsFor;
  if (known !== undefined) return known;
  if (type !== 'Place') return stateOfGovernment(name);
  const acts = cluster.members.some((member) => member.entity.acts);
  return acts ? stateOfCapital(name)?.name : undefined;
}

/** *russische Regierung*, *US-Regierung* */
function stateOfGovernment(name: string): string | undefined {
  const { adjective, prefix } =
    /^(?:(?<adjective>\p{L}+) Regierung|(?<prefix>[\p{L}-]+)-Regierung)$/u.exec(name)?.groups ?? {};
  const state = adjective === undefined ? stateOfPrefix(prefix ?? '') : stateOfAdjective(adjective);
  return state?.name;
}

/** Key of what a name in a table means, as if an article spoke of it. */
export function idOfRepresented(name: string, gazetteer: Gazetteer): string {
  return `${typeOfRepresented(name, gazetteer)}:${name}`;
}

/** States that no article names, but for which something acts: a reader may want to merge the Kreml with Russland. */
export function representedOnly(
  entities: readonly MergedEntity[],
  gazetteer: Gazetteer,
): MergedEntity[] {
  const known = new Set(entities.map(({ id }) => id));
  const added = new Map<string, MergedEntity>();
  for (const { standsFor: id } of entities) {
    if (id === undefined || known.has(id) || added.has(id)) continue;
    const name = id.slice(id.indexOf(':') + 1);
    const type = typeOfRepresented(name, gazetteer);
    added.set(id, { id, name, type, aliases: [], phrase: false, evidence: [] });
  }
  return [...added.values()];
}

function typeOfRepresented(name: string, gazetteer: Gazetteer): EntityType {
  return stateNamed(name) ? 'Country' : (gazetteer.find(name)?.type ?? 'Organization');
}
