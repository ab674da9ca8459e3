import { type Gazetteer, type KnownEntity, gazetteerWith } from '../extract/entity/gazetteer.ts';
import { nameKey } from '../extract/entity/name-key.ts';
import { stateNamed } from '../extract/entity/states.ts';
import type { Triple } from '../extract/triple.ts';
import { correctMerge } from './corrections/correct-merge.ts';
import type { Correction } from './corrections/correction.ts';
import { buildEntities, describedReason } from './merge/build-entities.ts';
import { representedOnly } from './merge/represented.ts';
import { type Cluster, createCluster } from './merge/clusters.ts';
import { joinUntyped } from './merge/join-untyped.ts';
import { type LocalEntity, cleaned, createLocalEntities, localKey } from './merge/local-entity.ts';
import type { EntityMerge, MergedEntity } from './merge/merged-entity.ts';
import { mergePersons } from './merge/merge-persons.ts';
import { mergeThings } from './merge/merge-things.ts';
import { maybePersonForm } from './merge/person-form.ts';
import { compareText } from './order.ts';
import { isPhrase } from './phrase.ts';

/** Collects the names of triples one by one; holds names, not triples, so that a stream of any length fits. */
export interface Merger {
  add(triple: Triple): void;
  /** Call after the last triple. What users corrected acts on the finished merge. */
  merge(corrections?: readonly Correction[]): EntityMerge;
}

/** What may be known besides the triples. */
export interface MergeOptions {
  /** What users know beside the shipped gazetteer; their entries win. */
  readonly gazetteer?: readonly KnownEntity[];
  /** What users corrected; acts on the finished merge. */
  readonly corrections?: readonly Correction[];
}

/** Makes one entity of all mentions of a thing. */
export function mergeEntities(triples: Iterable<Triple>, options: MergeOptions = {}): EntityMerge {
  const merger = createMerger(options);
  for (const triple of triples) merger.add(triple);
  return merger.merge(options.corrections);
}

/** Starts a merge that is fed triple by triple. */
export function createMerger({ gazetteer: added = [] }: MergeOptions = {}): Merger {
  const gazetteer = gazetteerWith(added);
  const locals = createLocalEntities((name) =>
    stateNamed(name) ? 'Country' : (gazetteer.find(name)?.type ?? 'Place'),
  );
  return {
    add: (triple) => locals.add(triple),
    merge(corrections = []) {
      const entities = buildEntities(clustersOf(locals.sorted(), gazetteer), gazetteer);
      return correctMerge(lookup(entities, gazetteer), corrections);
    },
  };
}

/** Persons are compared by the parts of their names, everything else by the whole name; phrases stay what they are. */
function clustersOf(entities: readonly LocalEntity[], gazetteer: Gazetteer): Cluster[] {
  const phrases = entities.filter(isLocalPhrase);
  const named = entities.filter((entity) => !isLocalPhrase(entity));
  const forms = named
    .filter((entity) => entity.type === 'Person')
    .map((entity) => ({ entity, form: maybePersonForm(entity) }));
  const persons = mergePersons(forms.flatMap(({ form }) => form ?? []));
  const described = forms
    .filter(({ form }) => form === undefined)
    .map(({ entity }) => alone(entity));
  const things = mergeThings(
    named.filter((entity) => entity.type !== 'Person'),
    gazetteer,
  );
  return [...joinUntyped([...persons, ...things]), ...described, ...phrases.map(alone)];
}

function isLocalPhrase(entity: LocalEntity): boolean {
  return isPhrase({ entity: entity.name, type: entity.type });
}

function alone(entity: LocalEntity): Cluster {
  return createCluster({ entity, plain: entity.name, reason: describedReason });
}

function lookup(entities: ReadonlyMap<Cluster, MergedEntity>, gazetteer: Gazetteer): EntityMerge {
  const byLocal = new Map<string, MergedEntity>();
  const byName = new Map<string, MergedEntity>();
  const byDocument = new Map<string, MergedEntity>();
  const sorted = [...entities].toSorted(([, a], [, b]) => compareText(a.id, b.id));
  const things = [...entities.values(), ...representedOnly([...entities.values()], gazetteer)];
  things.sort((a, b) => compareText(a.id, b.id));
  const byId = new Map(things.map((entity) => [entity.id, entity]));
  for (const [cluster, entity] of sorted) {
    for (const { entity: local } of cluster.members) {
      byLocal.set(localKey(local.document, { entity: local.name, type: local.type }), entity);
      addNew(byDocument, `${local.document}\u0000${local.name}`, entity);
    }
    if (!entity.phrase) addNew(byName, entity.name, entity);
  }
  return {
    entityOf(argument, documentId) {
      const entity = byLocal.get(localKey(documentId, argument));
      if (!entity) throw new Error(`entity was never added: ${argument.entity}`);
      return entity;
    },
    maybeEntityNamed(name, documentId) {
      const entity =
        byDocument.get(`${documentId}\u0000${cleaned(name)}`) ?? byName.get(cleaned(name));
      return entity?.phrase ? undefined : entity;
    },
    maybeEntity: (id) => byId.get(id),
    entities: () => things,
    explain: (name) => things.filter((entity) => isCalled(entity, name)),
  };
}

function addNew(index: Map<string, MergedEntity>, key: string, entity: MergedEntity): void {
  if (!index.has(key)) index.set(key, entity);
}

function isCalled(entity: MergedEntity, name: string): boolean {
  const key = nameKey(name);
  const names = [entity.id, entity.name, ...entity.aliases];
  const local = entity.evidence.map(({ name: each }) => each);
  return [...names, ...local].some((each) => nameKey(each) === key);
}
