import type { Triple, TripleArgument } from '../extract/triple.ts';
import type { NodeFact, Statement } from './attributes.ts';
import type { EntityMerge, MergedEntity } from './merge/merged-entity.ts';
import { compareText } from './order.ts';
import { toStatement } from './statement.ts';

/** A thing with all that the triples tell of it, apart from its edges. */
export interface Profile {
  readonly entity: MergedEntity;
  readonly mentions: number;
  readonly documents: readonly string[];
  readonly firstDate: string | undefined;
  readonly lastDate: string | undefined;
  readonly facts: readonly NodeFact[];
}

/** A fact between two things. */
export interface FactLink {
  /** Id of the triple. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly statement: Statement;
}

export interface GatheredFacts {
  /** By node key, sorted. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly links: readonly FactLink[];
}

/** Sorts triples into what becomes an edge and what stays with its only end; a fact with no end at all has no place. */
export function gatherFacts(triples: readonly Triple[], merge: EntityMerge): GatheredFacts {
  const drafts = new Map<string, Draft>();
  const links: FactLink[] = [];
  for (const triple of triples) {
    const source = addMention(drafts, triple, triple.subject, merge);
    const target = addMention(drafts, triple, triple.object, merge);
    addPlace(drafts, triple, merge);
    const end = source ?? target;
    if (!end) continue;
    const statement = toStatement(triple, merge);
    if (source && target)
      links.push({ id: triple.id, source: source.entity.id, target: target.entity.id, statement });
    else end.facts.push({ ...statement, id: triple.id, role: source ? 'subject' : 'object' });
  }
  addRepresented(drafts, merge);
  const sorted = [...drafts].toSorted(([a], [b]) => compareText(a, b));
  return { profiles: new Map(sorted.map(([id, draft]) => [id, toProfile(draft)])), links };
}

interface Draft {
  readonly entity: MergedEntity;
  readonly places: Set<string>;
  readonly documents: Set<string>;
  readonly dates: Set<string>;
  readonly facts: NodeFact[];
}

function addMention(
  drafts: Map<string, Draft>,
  { document }: Triple,
  argument: TripleArgument | null,
  merge: EntityMerge,
): Draft | undefined {
  if (!argument) return undefined;
  const entity = merge.entityOf(argument, document.id);
  return addTo(drafts, entity, document, argument.start);
}

/** Where a fact happens is a thing too, even if no fact is about it. */
function addPlace(drafts: Map<string, Draft>, triple: Triple, merge: EntityMerge): void {
  const { document, place, sentence } = triple;
  const entity = place ? merge.maybeEntityNamed(place.entity, document.id) : undefined;
  if (!place || !entity) return;
  const start = sentence.start + Math.max(0, sentence.text.indexOf(place.text));
  addTo(drafts, entity, document, start);
}

function addTo(
  drafts: Map<string, Draft>,
  entity: MergedEntity,
  document: Triple['document'],
  start: number,
): Draft {
  const draft = drafts.get(entity.id) ?? emptyDraft(entity);
  drafts.set(entity.id, draft);
  draft.places.add(`${document.id}:${start}`);
  draft.documents.add(document.id);
  if (document.date) draft.dates.add(document.date);
  return draft;
}

/** The state that something acts for is a node, so that the one can be merged with the other. */
function addRepresented(drafts: Map<string, Draft>, merge: EntityMerge): void {
  for (const { entity } of drafts.values()) {
    const state = merge.maybeEntity(entity.standsFor ?? '');
    if (state && !drafts.has(state.id)) drafts.set(state.id, emptyDraft(state));
  }
}

function emptyDraft(entity: MergedEntity): Draft {
  return { entity, places: new Set(), documents: new Set(), dates: new Set(), facts: [] };
}

function toProfile({ entity, places, documents, dates, facts }: Draft): Profile {
  const days = [...dates].toSorted();
  return {
    entity,
    mentions: places.size,
    documents: [...documents].toSorted(),
    firstDate: days[0],
    lastDate: days.at(-1),
    facts,
  };
}
