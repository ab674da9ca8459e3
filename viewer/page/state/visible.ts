import type { Dataset, EntityNode, RelationEdge, StatedFact } from '../data/dataset.ts';
import type { Filters } from './view.ts';

/** What is left of a dataset under the filters. */
export interface Visible {
  readonly facts: readonly StatedFact[];
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes of the first picture with a visible edge to another of them. */
  readonly linked: ReadonlySet<string>;
  has(fact: StatedFact): boolean;
}

/** Applies the filters: a fact must pass them and both its ends be shown; a node must have a fact left. */
export function findVisible(dataset: Dataset, filters: Filters): Visible {
  const isShown = (id: string | undefined): boolean => {
    const node = id === undefined ? undefined : dataset.nodes.get(id);
    return node === undefined || !filters.hiddenTypes.has(node.type);
  };
  const isCore = (id = ''): boolean => dataset.nodes.get(id)?.peripheral === false;
  const facts = dataset.facts.filter(
    (fact) => isShown(fact.subject) && isShown(fact.object) && passes(fact, filters),
  );
  const ids = new Set(facts.map(({ triple }) => triple.id));
  const ends = facts.flatMap(({ subject, object }) => [subject, object]);
  const links = facts.filter(({ subject, object }) => isCore(subject) && isCore(object));
  return {
    facts,
    nodes: new Set(ends.filter((id) => id !== undefined)),
    edges: new Set(facts.flatMap(({ triple }) => dataset.edgeOf.get(triple.id)?.id ?? [])),
    linked: new Set(links.flatMap(({ subject = '', object = '' }) => [subject, object])),
    has: ({ triple }) => ids.has(triple.id),
  };
}

/** The visible facts of a node or an edge. */
export function visibleFacts(of: EntityNode | RelationEdge, visible: Visible): StatedFact[] {
  return of.facts.filter(visible.has);
}

function passes({ triple }: StatedFact, filters: Filters): boolean {
  return (
    allows(filters.relations, triple.relation.lemma) &&
    allows(filters.articles, triple.document.id) &&
    allows(filters.modalities, triple.modality) &&
    (filters.negation === 'all' || triple.negated === (filters.negation === 'negated')) &&
    !(filters.ownVoice && triple.attribution !== null) &&
    triple.confidence >= filters.confidence &&
    liesWithin(daysOf(triple), filters)
  );
}

function allows<T>(chosen: ReadonlySet<T>, value: T): boolean {
  return chosen.size === 0 || chosen.has(value);
}

type Days = readonly [from: string | undefined, to: string | undefined];

/** The days a fact speaks of; without a time of its own, those of its article. */
export function daysOf({ time, document }: StatedFact['triple']): Days {
  const day = document.date ?? undefined;
  if (time === null || (time.from === null && time.to === null)) return [day, day];
  return [time.from ?? undefined, time.to ?? undefined];
}

function liesWithin([start, end]: Days, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  if (start === undefined && end === undefined) return false;
  return (
    (to === undefined || (start ?? '') <= to) && (from === undefined || (end ?? '9999') >= from)
  );
}
