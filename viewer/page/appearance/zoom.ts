import type { Sigma } from 'sigma';
import type { Camera } from '../state/view.ts';

/** Space in pixels to keep from the rim of the canvas. */
const MARGIN = 40;

/** Nodes that fill less than this share of the canvas are brought closer. */
const SMALL = 0.25;

/** … until they fill about this share. */
const COMFORTABLE = 0.45;

const CLOSEST = 0.12;

/** Where the camera must go so that all nodes are in view and far enough apart; undefined if they are already. */
export function maybeCloser(sigma: Sigma, ids: readonly string[]): Camera | undefined {
  const places = ids
    .map((id) => sigma.getNodeDisplayData(id))
    .filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  const points = places.map((place) => sigma.framedGraphToViewport(place));
  const { width, height } = sigma.getDimensions();
  const [across, down] = [extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y))];
  const share = Math.max((across.to - across.from) / width, (down.to - down.from) / height);
  const isInside =
    across.from > MARGIN &&
    across.to < width - MARGIN &&
    down.from > MARGIN &&
    down.to < height - MARGIN;
  if (isInside && (share >= SMALL || places.length === 1)) return undefined;
  const { ratio } = sigma.getCamera().getState();
  const middle = sigma.viewportToFramedGraph({
    x: (across.from + across.to) / 2,
    y: (down.from + down.to) / 2,
  });
  const next = places.length === 1 ? ratio : (ratio * share) / COMFORTABLE;
  return { ...middle, ratio: Math.max(next, Math.min(ratio, CLOSEST)) };
}

function extent(values: readonly number[]): { readonly from: number; readonly to: number } {
  return { from: Math.min(...values), to: Math.max(...values) };
}
