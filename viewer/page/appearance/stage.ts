import { Sigma } from 'sigma';
import type { Camera } from '../state/view.ts';
import { drawableGraph, pictureBox } from './drawable-graph.ts';
import { edgeAppearance } from './edge-appearance.ts';
import type { Target } from './focus.ts';
import { createLabelLayer } from './label-layer.ts';
import { nodeAppearance } from './node-appearance.ts';
import type { Disc } from './place-labels.ts';
import type { Scene } from './scene.ts';
import { settings } from './settings.ts';
import { maybeCloser } from './zoom.ts';

/** What the reader does on the canvas. */
export interface StageEvents {
  onPick(target: Target | undefined): void;
  onHover(target: Target | undefined): void;
  onCamera(camera: Camera): void;
}

/** The canvas with the graph: the only part that holds sigma. */
export interface Stage {
  show(scene: Scene): void;
  /** Brings nodes into view, large enough to tell them apart. */
  reveal(ids: readonly string[]): void;
  setCamera(camera: Camera | undefined): void;
  zoom(by: 'in' | 'out' | 'fit'): void;
  /** The canvases, lowest first, freshly drawn. They must be read at once. */
  layers(): readonly HTMLCanvasElement[];
  kill(): void;
}

/** Draws a scene's dataset into the container. @throws when the browser has no WebGL */
export function createStage(container: HTMLElement, first: Scene, events: StageEvents): Stage {
  let scene = first;
  const palette = () => scene.palette;
  const labels = createLabelLayer(palette);
  const sigma = new Sigma(drawableGraph(scene.dataset), container, {
    ...settings,
    defaultDrawNodeLabel: labels.drawNodeLabel,
    defaultDrawNodeHover: labels.drawNodeHover,
    defaultDrawEdgeLabel: labels.drawEdgeLabel,
    nodeReducer: (id, place) => {
      const node = scene.dataset.nodes.get(id);
      return node === undefined
        ? { ...place, hidden: true }
        : { ...place, ...nodeAppearance(node, scene) };
    },
    edgeReducer: (id) => {
      const edge = scene.dataset.edges.get(id);
      return edge === undefined ? { hidden: true } : { ...edgeAppearance(edge, scene) };
    },
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.4 * shrinkage(container),
  });
  const camera = sigma.getCamera();
  sigma.on('beforeRender', labels.clear);
  sigma.on('afterRender', () => labels.flush(discsOf(sigma), sigma.getDimensions()));
  sigma.setCustomBBox(pictureBox(scene.dataset));
  listen(sigma, events);

  return {
    show(next) {
      const isOther = next.dataset !== scene.dataset;
      scene = next;
      if (isOther) {
        sigma.setGraph(drawableGraph(scene.dataset));
        sigma.setCustomBBox(pictureBox(scene.dataset));
      }
      sigma.refresh();
    },
    reveal(ids) {
      const next = maybeCloser(sigma, ids);
      if (next !== undefined) void camera.animate(next, { duration: calm(450) });
    },
    setCamera(next) {
      camera.setState(next ?? { x: 0.5, y: 0.5, ratio: 1 });
    },
    zoom(by) {
      const options = { duration: calm(200) };
      if (by === 'in') void camera.animatedZoom(options);
      else if (by === 'out') void camera.animatedUnzoom(options);
      else void camera.animatedReset(options);
    },
    layers() {
      sigma.refresh();
      return [...container.querySelectorAll('canvas')];
    },
    kill: () => sigma.kill(),
  };
}

/** Milliseconds of a movement; none for readers whose machine asks for stillness. */
function calm(duration: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : duration;
}

/** By how much smaller everything is drawn on the screen of a telephone. */
function shrinkage({ clientWidth }: HTMLElement): number {
  return Math.max(1, Math.sqrt(800 / Math.max(clientWidth, 1)));
}

/** With more nodes than this, names may cover small ones: looking at each in every frame would take too long. */
const MOST_OBSTACLES = 1500;

/** The nodes as they lie on the canvas. */
function discsOf(sigma: Sigma): Disc[] {
  const graph = sigma.getGraph();
  if (graph.order > MOST_OBSTACLES) return [];
  return graph.nodes().flatMap((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (data === undefined || data.hidden) return [];
    return [{ ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) }];
  });
}

function listen(sigma: Sigma, { onPick, onHover, onCamera }: StageEvents): void {
  const setPointer = (cursor: string) => (sigma.getContainer().style.cursor = cursor);
  sigma.on('clickNode', ({ node }) => onPick({ kind: 'node', id: node }));
  sigma.on('clickEdge', ({ edge }) => onPick({ kind: 'edge', id: edge }));
  sigma.on('clickStage', () => onPick(undefined));
  sigma.on('enterNode', ({ node }) => {
    setPointer('pointer');
    onHover({ kind: 'node', id: node });
  });
  sigma.on('enterEdge', ({ edge }) => {
    setPointer('pointer');
    onHover({ kind: 'edge', id: edge });
  });
  for (const event of ['leaveNode', 'leaveEdge'] as const) {
    sigma.on(event, () => {
      setPointer('');
      onHover(undefined);
    });
  }
  sigma.getCamera().on('updated', ({ x, y, ratio }) => onCamera({ x, y, ratio }));
}
