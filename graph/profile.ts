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
    const end = source ?? target;
    if (!end) continue;
    const statement = toStatement(triple, merge);
    if (source && target)
      links.push({ id: triple.id, source: source.entity.id, target: target.entity.id, statement });
    else end.facts.push({ ...statement, id: triple.id, role: source ? 'subject' : 'object' });
  }
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
  const draft = drafts.get(entity.id) ?? emptyDraft(entity);
  drafts.set(entity.id, draft);
  draft.places.add(`${document.id}:${argument.start}`);
  draft.documents.add(document.id);
  if (document.date) draft.dates.add(document.date);
  return draft;
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
