import type { Triple } from '../extract/triple.ts';
import type { FactGraph, GraphDocument } from './attributes.ts';
import { correctTriples } from './corrections/correct-triples.ts';
import type { Correction } from './corrections/correction.ts';
import { distinctTriples } from './distinct.ts';
import { draw, type DrawOptions } from './draw.ts';
import { MultiDirectedGraph } from './graphology.ts';
import { mergeEntities } from './merge.ts';
import type { EntityMerge } from './merge/merged-entity.ts';
import { gatherFacts } from './profile.ts';

export interface BuildOptions extends DrawOptions {
  /** Which mentions are the same thing; by default read off the triples. */
  readonly merge?: EntityMerge;
  /** What users corrected: things merged, split, renamed, retyped, facts dropped. */
  readonly corrections?: readonly Correction[];
}

/**
 * Builds the graph of all triples: things are nodes, each stated fact between two of them is one edge whose key is the
 * triple's id. The same triples in any order, and any of them twice, give the same graph.
 */
export function buildGraph(triples: Iterable<Triple>, options: BuildOptions = {}): FactGraph {
  const { corrections = [] } = options;
  const distinct = distinctTriples(correctTriples(triples, corrections));
  const merge = options.merge ?? mergeEntities(distinct, { corrections });
  const { profiles, links } = gatherFacts(distinct, merge);
  const appearances = draw(profiles, links, options);

  const graph: FactGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ documents: listDocuments(distinct) });
  for (const [id, { entity, ...profile }] of profiles)
    graph.addNode(id, {
      label: entity.name,
      type: entity.type,
      aliases: entity.aliases,
      standsFor: entity.standsFor,
      phrase: entity.phrase,
      ...profile,
      ...appearances.get(id)!,
    });
  for (const { id, source, target, statement } of links)
    graph.addEdgeWithKey(id, source, target, { ...statement, weight: 1 });
  return graph;
}

function listDocuments(sorted: readonly Triple[]): GraphDocument[] {
  const documents = new Map<string, GraphDocument>();
  for (const { document } of sorted)
    if (!documents.has(document.id))
      documents.set(document.id, {
        id: document.id,
        title: document.title ?? undefined,
        date: document.date ?? undefined,
        url: document.url ?? undefined,
        source: document.source ?? undefined,
      });
  return [...documents.values()];
}
