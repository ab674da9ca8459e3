import type { FactGraph } from '../graph/attributes.ts';
import { phraseTypes } from './page/words/kinds.ts';

/** Graphs with at most so many linked things are drawn whole. */
const SMALL_GRAPH = 80;

/** Things in islands smaller than this are left out of the first picture of a larger graph. */
const SMALL_ISLAND = 4;

/**
 * The nodes that would clutter the first picture: phrases, things without a link to another thing; in larger graphs also terms that
 * hang on one thing only, and small islands. They are drawn on demand, and around what is selected.
 */
export function findPeriphery(graph: FactGraph): ReadonlySet<string> {
  const neighbours = neighboursOfThings(graph);
  const islands = islandSizes(neighbours);
  const isLarge = neighbours.size > SMALL_GRAPH;
  const isPeripheral = (id: string): boolean => {
    const own = neighbours.get(id);
    if (own === undefined) return true;
    if (!isLarge) return false;
    const isTerm = phraseTypes.has(graph.getNodeAttribute(id, 'type'));
    return (isTerm && own.size < 2) || (islands.get(id) ?? 0) < SMALL_ISLAND;
  };
  return new Set(graph.filterNodes(isPeripheral));
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Neighbours of each linked thing; only of itself if all it has is a loop. */
function neighboursOfThings(graph: FactGraph): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from) ?? new Set();
    neighbours.set(from, known.add(to));
  };
  graph.forEachEdge((_, __, subject, object, one, other) => {
    if (one.phrase || other.phrase) return;
    add(subject, object);
    add(object, subject);
  });
  return neighbours;
}

/** For each thing, how many things can be reached from it, itself included. */
function islandSizes(neighbours: Neighbours): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const start of neighbours.keys()) {
    if (sizes.has(start)) continue;
    const island = new Set([start]);
    for (const id of island) {
      for (const other of neighbours.get(id) ?? []) island.add(other);
    }
    for (const id of island) sizes.set(id, island.size);
  }
  return sizes;
}
