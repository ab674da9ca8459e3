import type { FactGraph } from '../graph/attributes.ts';
import { findCommunities } from '../graph/communities.ts';
import { layOut, placeByCommunity, placeNear, type Position } from '../graph/layout.ts';
import { buildSkeleton, type Link } from '../graph/skeleton.ts';
import { findPeriphery } from './periphery.ts';

/** Where a node stands, and whether the first picture does without it. */
export interface PlacedNode extends Position {
  readonly peripheral: boolean;
}

/** Room around each node of the first picture, in units of the layout: names need it. */
const ROOM = 9;

/** Screens are wider than high. */
const WIDE = 1.25;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Lays out the nodes of the first picture as if there were no others; these then find a place beside what they belong to. */
export function arrangePicture(graph: FactGraph): ReadonlyMap<string, PlacedNode> {
  const links = graph.mapEdges((_, __, source, target): Link => ({ source, target }));
  const periphery = findPeriphery(graph);
  const core = graph.filterNodes((id) => !periphery.has(id));
  const positions = new Map(layOutCore(core, links));
  const radius = Math.max(...Array.from(positions.values(), ({ x, y }) => Math.hypot(x, y)), 100);

  let islands = 0;
  for (const start of periphery) {
    if (positions.has(start)) continue;
    const anchor = graph.findNeighbor(start, (id) => positions.has(id));
    const place = anchor === undefined ? undefined : positions.get(anchor);
    positions.set(start, place === undefined ? onRing(radius, islands++) : placeNear(start, place));
    placeAround(graph, start, positions);
  }
  return new Map(
    Array.from(positions, ([id, position]) => {
      return [id, { ...position, peripheral: periphery.has(id) }] as const;
    }),
  );
}

function layOutCore(
  core: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, Position> {
  const skeleton = buildSkeleton(core, links);
  const start = placeByCommunity(findCommunities(skeleton));
  const sizes = new Map(core.map((id) => [id, ROOM + Math.sqrt(skeleton.degree(id))]));
  const positions = layOut(skeleton, start, sizes);
  return new Map(Array.from(positions, ([id, { x, y }]) => [id, { x: x * WIDE, y }]));
}

/** A place outside the first picture, no two alike. */
function onRing(radius: number, index: number): Position {
  const distance = radius * (1.15 + 0.02 * (index % 10));
  const angle = index * GOLDEN_ANGLE;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** Gives everything that hangs on a placed node a place near it. */
function placeAround(graph: FactGraph, start: string, positions: Map<string, Position>): void {
  const reached = [start];
  for (const id of reached) {
    const place = positions.get(id);
    if (place === undefined) continue;
    for (const other of graph.neighbors(id)) {
      if (positions.has(other)) continue;
      positions.set(other, placeNear(other, place));
      reached.push(other);
    }
  }
}
