import type { Disc } from './place-labels.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a line as the line program draws it, in pixels with y downwards; `at` runs from 0 (subject) to 1 (object). */
export function pointOnLine(subject: Disc, object: Disc, bend: number, at = 0.5): Point {
  const [dx, dy] = [object.x - subject.x, object.y - subject.y];
  if (Math.hypot(dx, dy) < 0.01) return topOfLoop(subject, bend);
  const turn = {
    x: (subject.x + object.x) / 2 + dy * bend,
    y: (subject.y + object.y) / 2 - dx * bend,
  };
  const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
  return {
    x: a * subject.x + b * turn.x + c * object.x,
    y: a * subject.y + b * turn.y + c * object.y,
  };
}

function topOfLoop({ x, y, size }: Disc, bend: number): Point {
  const angle = Math.PI / 2 + bend * 1.4;
  const reach = (2 * size + 26) * 0.75;
  return { x: x + reach * Math.cos(angle), y: y - reach * Math.sin(angle) };
}
