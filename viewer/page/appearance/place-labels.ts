/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text that wants to be written, with the places where it could stand, best first. */
export interface LabelRequest {
  readonly places: readonly Box[];
  /** Higher ones choose first. */
  readonly priority: number;
  /** How much it matters beside obstacles: the size of its node, 0 for what must cover none. */
  readonly weight: number;
  /** Written even where it covers another. */
  readonly forced: boolean;
}

/** A request with the place it got. */
export type PlacedLabel<T extends LabelRequest> = T & { readonly box: Box };

/** Something drawn that texts should leave free. */
export interface Obstacle {
  readonly box: Box;
  /** How much it matters, on the scale of the requests. */
  readonly weight: number;
}

/**
 * Gives each text the first of its places inside the frame that is free of obstacles and other texts. Where there is none, it may
 * cover what matters far less than itself, and the names of the largest things whatever it is; the rest are left out.
 */
export function placeLabels<T extends LabelRequest>(
  requests: readonly T[],
  obstacles: readonly Obstacle[],
  frame: Box,
): PlacedLabel<T>[] {
  const leading = 0.7 * Math.max(...obstacles.map(({ weight }) => weight), 0);
  const taken: Box[] = [];
  const placed: PlacedLabel<T>[] = [];
  for (const request of requests.toSorted((a, b) => b.priority - a.priority)) {
    const inside = request.places.filter(
      (box) => contains(frame, box) && !taken.some((other) => overlap(box, other)),
    );
    const box =
      inside.find((place) => !covers(place, obstacles, 0)) ??
      inside.find((place) => !covers(place, obstacles, request.weight / 2)) ??
      (request.weight >= leading ? leastCovering(inside, obstacles) : undefined) ??
      (request.forced ? request.places[0] : undefined);
    if (box === undefined) continue;
    taken.push(box);
    placed.push({ ...request, box });
  }
  return placed;
}

function leastCovering(boxes: readonly Box[], obstacles: readonly Obstacle[]): Box | undefined {
  const cost = (box: Box) =>
    obstacles.reduce((sum, other) => sum + (overlap(box, other.box) ? other.weight : 0), 0);
  return boxes.toSorted((a, b) => cost(a) - cost(b))[0];
}

/** Whether a box lies on an obstacle of at least this weight. */
function covers(box: Box, obstacles: readonly Obstacle[], least: number): boolean {
  return obstacles.some((obstacle) => obstacle.weight >= least && overlap(box, obstacle.box));
}

/** A text box around a point. */
export function boxAround(x: number, y: number, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const GAP = 4;

/** Right of a node, left, below, above: in this order names read best. */
export function placesBeside({ x, y, size }: Disc, text: Size): Box[] {
  const aside = size + GAP + text.width / 2;
  const away = size + GAP + text.height / 2;
  return [
    boxAround(x + aside, y, text),
    boxAround(x - aside, y, text),
    boxAround(x, y + away, text),
    boxAround(x, y - away, text),
  ];
}

/** A node as an obstacle: a square a little smaller than its disc, so that names may come close. */
export function obstacleOf({ x, y, size }: Disc): Obstacle {
  return { box: boxAround(x, y, { width: size * 1.8, height: size * 1.8 }), weight: size };
}

/** The whole of a canvas. */
export function boxFrom({ width, height }: Size): Box {
  return { left: 0, right: width, top: 0, bottom: height };
}

function contains(frame: Box, box: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
