import type { EntityType } from '../../../extract/entity/mention.ts';
import type { Modality } from '../../../extract/triple.ts';

/** What is chosen: a node, the edge that a triple is part of, or the way from one node to another. */
export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'path'; readonly id: string; readonly to: string };

/** Which facts are shown. Empty sets restrict nothing. */
export interface Filters {
  readonly hiddenTypes: ReadonlySet<EntityType>;
  readonly relations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly modalities: ReadonlySet<Modality>;
  readonly negation: 'all' | 'affirmed' | 'negated';
  /** Only what the article itself states: nobody else's claim. */
  readonly ownVoice: boolean;
  /** 0..1 */
  readonly confidence: number;
  /** ISO days, inclusive; undefined is open. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Where the camera stands, in sigma's terms: x and y of the centre, ratio 1 shows everything. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Everything that the address keeps. */
export interface View {
  readonly selection: Selection | undefined;
  readonly filters: Filters;
  readonly camera: Camera | undefined;
  readonly mode: 'graph' | 'table';
  /** Whether nodes that are mere phrases are drawn. */
  readonly phrases: boolean;
}

export const noFilters: Filters = {
  hiddenTypes: new Set(),
  relations: new Set(),
  articles: new Set(),
  modalities: new Set(),
  negation: 'all',
  ownVoice: false,
  confidence: 0,
  from: undefined,
  to: undefined,
};

export const startView: View = {
  selection: undefined,
  filters: noFilters,
  camera: undefined,
  mode: 'graph',
  phrases: false,
};

/** The set with the item added, or taken out if it was in. */
export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** How many filters are set. */
export function countFilters(filters: Filters): number {
  return [
    filters.hiddenTypes.size > 0,
    filters.relations.size > 0,
    filters.articles.size > 0,
    filters.modalities.size > 0,
    filters.negation !== 'all',
    filters.ownVoice,
    filters.confidence > 0,
    filters.from !== undefined || filters.to !== undefined,
  ].filter(Boolean).length;
}
