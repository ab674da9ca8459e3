import { nameKey } from '../../extract/entity/name-key.ts';
import type { TripleArgument } from '../../extract/triple.ts';
import type { EntityMerge, MergedEntity } from '../merge/merged-entity.ts';
import { compareText } from '../order.ts';
import type { Correction, MergeCorrection, SplitCorrection } from './correction.ts';

/** Applies corrections to the merge of entities, in their order. What a correction names and no article has any more is passed over. */
export function correctMerge(merge: EntityMerge, corrections: readonly Correction[]): EntityMerge {
  if (corrections.length === 0) return merge;
  const entities = new Map(merge.entities().map((entity) => [entity.id, entity]));
  const moves = corrections.flatMap((correction) => applyCorrection(entities, correction));

  function moved(entity: MergedEntity, document: string, start: number | undefined): MergedEntity {
    let id = entity.id;
    for (const move of moves) if (move.from.has(id) && move.takes(document, start)) id = move.to;
    return entities.get(id) ?? entity;
  }

  return {
    entityOf: (argument: TripleArgument, document: string) =>
      moved(merge.entityOf(argument, document), document, argument.start),
    maybeEntityNamed(name, document) {
      const entity = merge.maybeEntityNamed(name, document);
      return entity && moved(entity, document, undefined);
    },
    maybeEntity: (id) => entities.get(id),
    entities: () => [...entities.values()].toSorted((a, b) => compareText(a.id, b.id)),
    explain: (name) => [...entities.values()].filter((entity) => isCalled(entity, name)),
  };
}

/** Mentions that go from one entity to another. */
interface Move {
  readonly from: ReadonlySet<string>;
  readonly to: string;
  takes(document: string, start: number | undefined): boolean;
}

function applyCorrection(entities: Map<string, MergedEntity>, correction: Correction): Move[] {
  if (correction.do === 'drop') return [];
  if (correction.do === 'merge') return applyMerge(entities, correction);
  const entity = maybeFind(entities, correction.entity);
  if (!entity) return [];
  if (correction.do === 'split') return applySplit(entities, entity, correction);
  if (correction.do === 'rename') entities.set(entity.id, renamed(entity, correction.name));
  else entities.set(entity.id, { ...entity, type: correction.type, phrase: false });
  return [];
}

function applyMerge(
  entities: Map<string, MergedEntity>,
  { entities: names }: MergeCorrection,
): Move[] {
  const [first, ...others] = [...new Set(names.map((name) => maybeFind(entities, name)))].filter(
    (entity) => entity !== undefined,
  );
  if (!first || others.length === 0) return [];
  const all = [first, ...others];
  entities.set(first.id, {
    ...first,
    phrase: all.every((entity) => entity.phrase),
    aliases: sortedWithout(
      all.flatMap((entity) => [entity.name, ...entity.aliases]),
      first.name,
    ),
    evidence: all.flatMap((entity) =>
      entity === first
        ? entity.evidence
        : entity.evidence.map((each) => ({ ...each, reason: 'merged by correction' })),
    ),
  });
  for (const other of others) entities.delete(other.id);
  return [{ from: new Set(others.map((entity) => entity.id)), to: first.id, takes: () => true }];
}

function applySplit(
  entities: Map<string, MergedEntity>,
  entity: MergedEntity,
  { mentions, name }: SplitCorrection,
): Move[] {
  const id = freeId(entities, `${entity.type}:${name}`);
  const documents = new Set(mentions.map((mention) => mention.document));
  const evidence = entity.evidence
    .filter((each) => documents.has(each.document))
    .map((each) => ({ ...each, reason: 'split by correction' }));
  entities.set(id, { id, name, type: entity.type, aliases: [], phrase: false, evidence });
  const takes = (document: string, start: number | undefined): boolean =>
    mentions.some(
      (mention) =>
        mention.document === document && (mention.start === undefined || mention.start === start),
    );
  return [{ from: new Set([entity.id]), to: id, takes }];
}

function freeId(entities: ReadonlyMap<string, MergedEntity>, id: string): string {
  for (let number = 2, free = id; ; number++) {
    if (!entities.has(free)) return free;
    free = `${id} (${number})`;
  }
}

function renamed(entity: MergedEntity, name: string): MergedEntity {
  return { ...entity, name, aliases: sortedWithout([entity.name, ...entity.aliases], name) };
}

function sortedWithout(names: readonly string[], name: string): string[] {
  return [...new Set(names)].filter((each) => each !== name).toSorted(compareText);
}

/** By id, else by a name that only one thing has. */
function maybeFind(
  entities: ReadonlyMap<string, MergedEntity>,
  reference: string,
): MergedEntity | undefined {
  const exact = entities.get(reference);
  if (exact) return exact;
  const called = [...entities.values()].filter(
    (entity) => entity.name === reference || isIdOf(reference, entity),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** `Person:Anthony Blinken` still finds the person when a later article taught *Antony*. */
function isIdOf(reference: string, entity: MergedEntity): boolean {
  const name = reference.startsWith(`${entity.type}:`)
    ? reference.slice(entity.type.length + 1)
    : reference;
  return entity.aliases.includes(name);
}

function isCalled(entity: MergedEntity, name: string): boolean {
  const key = nameKey(name);
  return [entity.id, entity.name, ...entity.aliases].some((alias) => nameKey(alias) === key);
}
