import type { FactGraph } from '../graph/attributes.ts';
import { findCommunities } from '../graph/communities.ts';
import { layOut, placeByCommunity, type Position } from '../graph/layout.ts';
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

/** How far from its thing the first phrase stands, and how quickly the next ones move out. */
const INNER_RING = 16;
const RING_STEP = 7;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Lays out the nodes of the first picture as if there were no others; these then find a place beside what they belong to. */
export function arrangePicture(graph: FactGraph): ReadonlyMap<string, PlacedNode> {
  const links = graph.mapEdges((_, __, source, target): Link => ({ source, target }));
  const periphery = findPeriphery(graph);
  const core = graph.filterNodes((id) => !periphery.has(id));
  const positions = new Map(layOutCore(core, links));
  const radius = Math.max(...Array.from(positions.values(), ({ x, y }) => Math.hypot(x, y)), 100);

  const placeAround = createRings(positions);
  let islands = 0;
  for (const start of periphery) {
    if (positions.has(start)) continue;
    const anchor = graph.findNeighbor(start, (id) => positions.has(id));
    if (anchor === undefined) positions.set(start, onRing(radius, islands++));
    else placeAround(start, anchor);
    for (const [id, from] of reachable(graph, start)) {
      if (!positions.has(id)) placeAround(id, from);
    }
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

/** Puts nodes around others in turn, each a little farther out than the one before, like the seeds of a sunflower. */
function createRings(positions: Map<string, Position>): (id: string, anchor: string) => void {
  const counts = new Map<string, number>();
  return (id, anchor) => {
    const index = counts.get(anchor) ?? 0;
    counts.set(anchor, index + 1);
    const { x, y } = positions.get(anchor) ?? { x: 0, y: 0 };
    const distance = INNER_RING + RING_STEP * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    positions.set(id, {
      x: x + distance * Math.cos(angle) * WIDE,
      y: y + distance * Math.sin(angle),
    });
  };
}

/** Everything that can be reached from a node, each with the node it was reached from. */
function reachable(graph: FactGraph, start: string): ReadonlyMap<string, string> {
  const from = new Map<string, string>([[start, start]]);
  for (const id of from.keys()) {
    for (const other of graph.neighbors(id)) if (!from.has(other)) from.set(other, id);
  }
  return from;
}
