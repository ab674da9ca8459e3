import type { EntityType } from '../extract/entity/mention.ts';
import type { Triple, TripleArgument } from '../extract/triple.ts';
import { hasWordsOfName } from './name.ts';
import { isPhrase } from './phrase.ts';

/** A thing of the world with everything that the articles call it. */
export interface MergedEntity {
  /** Node key; depends on content only, so that partitions merge without coordination: `Person:Antony Blinken`. */
  readonly id: string;
  /** Canonical name. */
  readonly name: string;
  readonly type: EntityType;
  /** Other names in use, sorted, without the canonical one. */
  readonly aliases: readonly string[];
  /** Id of the state or government for which the thing acts: Moskau → Russland. */
  readonly standsFor?: string | undefined;
  /** A clause, an amount, a long description: worth reading at its subject, not worth a place in the picture. */
  readonly phrase: boolean;
}

/** Says which thing a triple speaks of, the same whatever the order of the triples was. */
export interface EntityMerge {
  /** The thing that an end of a triple means. Only triples that were added may be asked for. */
  entityOf(argument: TripleArgument, documentId: string): MergedEntity;
  /** The thing that a name means in a document where no type is known (speaker, place); undefined if it is no node. */
  maybeEntityNamed(name: string, documentId: string): MergedEntity | undefined;
}

/** Collects the names of triples one by one; holds names, not triples, so that a stream of any length fits. */
export interface Merger {
  add(triple: Triple): void;
  /** Call after the last triple. */
  merge(): EntityMerge;
}

/** Makes one entity of all mentions of a name and type. */
export function mergeEntities(triples: Iterable<Triple>): EntityMerge {
  const merger = createMerger();
  for (const triple of triples) merger.add(triple);
  return merger.merge();
}

/** Starts a merge that is fed triple by triple. */
export function createMerger(): Merger {
  const found = new Map<string, FoundEntity>();

  function addArgument(argument: TripleArgument, documentId: string): void {
    const id = entityId(argument, documentId);
    const entity = found.get(id) ?? { argument, aliases: new Set<string>() };
    found.set(id, entity);
    if (hasWordsOfName(argument.text) && normal(argument.text) !== normal(argument.entity))
      entity.aliases.add(normal(argument.text));
  }

  return {
    add(triple) {
      if (triple.subject) addArgument(triple.subject, triple.document.id);
      if (triple.object) addArgument(triple.object, triple.document.id);
    },
    merge: () => lookup(found),
  };
}

interface FoundEntity {
  readonly argument: TripleArgument;
  readonly aliases: Set<string>;
}

function lookup(found: ReadonlyMap<string, FoundEntity>): EntityMerge {
  const entities = new Map([...found].map(([id, entity]) => [id, toEntity(id, entity)]));
  const byName = new Map<string, MergedEntity>();
  for (const entity of [...entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (!entity.phrase && !byName.has(entity.name)) byName.set(entity.name, entity);

  return {
    entityOf(argument, documentId) {
      const entity = entities.get(entityId(argument, documentId));
      if (!entity) throw new Error(`entity was never added: ${argument.entity}`);
      return entity;
    },
    maybeEntityNamed: (name) => byName.get(normal(name)),
  };
}

function toEntity(id: string, { argument, aliases }: FoundEntity): MergedEntity {
  return {
    id,
    name: normal(argument.entity),
    type: argument.type,
    aliases: [...aliases].toSorted(),
    phrase: isPhrase(argument),
  };
}

/** Phrases belong to their document: „20 Prozent“ in two articles are two amounts, not a link between them. */
function entityId(argument: TripleArgument, documentId: string): string {
  const id = `${argument.type}:${normal(argument.entity)}`;
  return isPhrase(argument) ? `${id} (${documentId})` : id;
}

function normal(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
