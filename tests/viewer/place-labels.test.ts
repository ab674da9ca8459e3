import { expect, test } from 'vitest';
import { pointOnLine } from '../../viewer/page/appearance/line-geometry.ts';
import {
  boxFrom,
  obstacleOf,
  placeLabels,
  placesBeside,
} from '../../viewer/page/appearance/place-labels.ts';

const canvas = boxFrom({ width: 400, height: 300 });
const request = (x: number, y: number, priority = 5, forced = false) => {
  const places = placesBeside({ x, y, size: 5 }, { width: 60, height: 14 });
  return { places, priority, weight: priority, forced };
};

test('A name stands right of its node where there is room.', () => {
  const [label] = placeLabels([request(100, 100)], [], canvas);
  expect(label?.box.left).toBeGreaterThan(100);
  expect(label && (label.box.top + label.box.bottom) / 2).toBe(100);
});

test('At the right rim a name stands left.', () => {
  const [label] = placeLabels([request(390, 100)], [], canvas);
  expect(label?.box.right).toBeLessThan(390);
});

test('Of two names that cannot both be written the more important one is.', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => request(100, 100, index));
  const placed = placeLabels(crowd, [], canvas);
  expect(placed.length).toBeLessThan(crowd.length);
  expect(placed.map(({ priority }) => priority)).toContain(11);
  expect(placed.map(({ priority }) => priority)).not.toContain(0);
});

test('A name avoids nodes; only one that matters far more covers small ones.', () => {
  const around = [20, 40, 60].flatMap((away) =>
    [
      [away, 0],
      [-away, 0],
      [0, 15],
      [0, -15],
    ].map(([dx = 0, dy = 0]) => obstacleOf({ x: 100 + dx, y: 100 + dy, size: 4 })),
  );
  around.push(obstacleOf({ x: 300, y: 250, size: 30 }));
  expect(placeLabels([request(100, 100, 5)], around, canvas)).toEqual([]);
  expect(placeLabels([request(100, 100, 20)], around, canvas)).toHaveLength(1);
});

test('A forced name is written in any case.', () => {
  const [first, second] = placeLabels([request(395, 2, 9, true), request(395, 2, 9, true)], [], {
    left: 0,
    right: 10,
    top: 0,
    bottom: 10,
  });
  expect([first, second]).not.toContain(undefined);
});

test('The middle of a straight line is the middle; of a bent one it is aside; of a loop above the node.', () => {
  const [a, b] = [
    { x: 0, y: 0, size: 5 },
    { x: 100, y: 0, size: 5 },
  ];
  expect(pointOnLine(a, b, 0)).toEqual({ x: 50, y: 0 });
  expect(pointOnLine(a, b, 0.2).y).toBe(-10);
  expect(pointOnLine(b, a, 0.2).y).toBe(10);
  expect(pointOnLine(a, a, 0).y).toBeLessThan(-20);
});
