import { MultiDirectedGraph } from 'graphology';
import type { Dataset } from '../data/dataset.ts';

/** The graph in the form sigma draws: places and ends only, as the looks come from the reducers. */
export function drawableGraph({ nodes, edges }: Dataset): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y } of nodes.values()) graph.addNode(id, { x, y });
  for (const { id, subject, object } of edges.values()) {
    graph.addEdgeWithKey(id, subject, object);
  }
  return graph;
}

/** A rectangle of the drawing, in units of the layout. */
export interface PictureBox {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** What the view is fitted to: the first picture, with room for the header above and the legend below. */
export function pictureBox({ nodes }: Dataset): PictureBox | null {
  const all = [...nodes.values()];
  const picture = all.filter(({ peripheral }) => !peripheral);
  const drawn = picture.length > 0 ? picture : all;
  if (drawn.length === 0) return null;
  const [left, right] = extent(drawn.map(({ x }) => x));
  const [bottom, top] = extent(drawn.map(({ y }) => y));
  const height = Math.max(top - bottom, 1);
  return {
    x: [left, Math.max(right, left + 1)],
    y: [bottom - height * 0.14, bottom + height * 1.06],
  };
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
