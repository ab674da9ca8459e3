import { forceAtlas2, noverlap } from './graphology.ts';
import { createRandom, hashText } from './random.ts';
import type { Skeleton } from './skeleton.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Room that one node takes, in units of the layout. */
const NODE_AREA = 400;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places nodes by their community: communities on a spiral, the largest in the middle, members scattered around.
 * No two nodes share a place, which ForceAtlas2 could not pull apart, and few iterations are needed after it.
 */
export function placeByCommunity(
  communities: ReadonlyMap<string, number>,
): ReadonlyMap<string, Position> {
  const sizes: number[] = [];
  for (const community of communities.values()) sizes[community] = (sizes[community] ?? 0) + 1;

  const centres: Position[] = [];
  let placed = 0;
  for (const [index, size] of sizes.entries()) {
    const radius = index === 0 ? 0 : Math.sqrt(((placed + size / 2) * NODE_AREA) / Math.PI) * 1.5;
    centres.push(polar(radius, index * GOLDEN_ANGLE));
    placed += size;
  }

  const positions = new Map<string, Position>();
  for (const [index, [node, community]] of [...communities].entries()) {
    const centre = centres[community] ?? { x: 0, y: 0 };
    const offset = scatter(node, index, Math.sqrt(((sizes[community] ?? 1) * NODE_AREA) / Math.PI));
    positions.set(node, { x: centre.x + offset.x, y: centre.y + offset.y });
  }
  return positions;
}

/** A place within a circle by the hash of the node; its index tells two nodes of one hash apart. */
function scatter(node: string, index: number, radius: number): Position {
  const random = createRandom(hashText(node));
  return polar(radius * Math.sqrt(random()) + (index % 1_000) / 100, 2 * Math.PI * random());
}

/** Draws linked nodes together, the rest apart, then removes overlaps. The same skeleton gives the same positions. */
export function layOut(
  skeleton: Skeleton,
  start: ReadonlyMap<string, Position>,
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, Position> {
  if (skeleton.order < 2) return start;
  const picture = skeleton.copy();
  picture.updateEachNodeAttributes((node) => ({ ...start.get(node), size: sizes.get(node) ?? 1 }));
  forceAtlas2.assign(picture, {
    iterations: iterationsFor(skeleton.order),
    settings: {
      ...forceAtlas2.inferSettings(skeleton),
      barnesHutOptimize: skeleton.order > 500,
      barnesHutTheta: skeleton.order > 5_000 ? 1 : 0.6,
    },
  });
  noverlap.assign(picture, {
    maxIterations: skeleton.order > 5_000 ? 10 : 80,
    settings: { margin: 2, ratio: 1.1, gridSize: Math.ceil(Math.sqrt(skeleton.order)) },
  });
  return new Map(picture.mapNodes((node, { x, y }) => [node, { x: round(x), y: round(y) }]));
}

/** A place for a node beside another one. */
export function placeNear(node: string, position: Position): Position {
  const random = createRandom(hashText(node));
  const offset = polar(12 + 18 * random(), 2 * Math.PI * random());
  return { x: round(position.x + offset.x), y: round(position.y + offset.y) };
}

/** Small graphs settle for free; a graph of 50,000 nodes has 40 rounds. */
function iterationsFor(order: number): number {
  return Math.min(500, Math.max(40, Math.round(400_000 / order)));
}

function polar(radius: number, angle: number): Position {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** A hundredth of a unit is invisible, and short numbers halve the files. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
