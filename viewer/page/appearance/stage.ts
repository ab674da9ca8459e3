import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Dataset } from '../data/dataset.ts';
import type { Camera } from '../state/view.ts';
import { createEdgeLabel, createNodeHover, createNodeLabel } from './draw-labels.ts';
import { edgeAppearance } from './edge-appearance.ts';
import type { Target } from './focus.ts';
import { createLineProgram } from './line-program.ts';
import { nodeAppearance } from './node-appearance.ts';
import type { Scene } from './scene.ts';

/** What the reader does on the canvas. */
export interface StageEvents {
  onPick(target: Target | undefined): void;
  onHover(target: Target | undefined): void;
  onCamera(camera: Camera): void;
}

/** The canvas with the graph: the only part that holds sigma. */
export interface Stage {
  show(scene: Scene): void;
  /** Brings nodes into view if any of them lies outside. */
  reveal(ids: readonly string[]): void;
  setCamera(camera: Camera | undefined): void;
  zoom(by: 'in' | 'out' | 'fit'): void;
  kill(): void;
}

/** Draws a scene's dataset into the container. @throws when the browser has no WebGL */
export function createStage(container: HTMLElement, first: Scene, events: StageEvents): Stage {
  let scene = first;
  const palette = () => scene.palette;
  const sigma = new Sigma(drawableGraph(scene.dataset), container, {
    edgeProgramClasses: {
      straight: createLineProgram(1),
      curved: createLineProgram(14),
      loop: createLineProgram(28),
    },
    defaultDrawNodeLabel: createNodeLabel(palette),
    defaultDrawNodeHover: createNodeHover(palette),
    defaultDrawEdgeLabel: createEdgeLabel(palette),
    nodeReducer: (id) => {
      const node = scene.dataset.nodes.get(id);
      return node === undefined ? { hidden: true } : { ...nodeAppearance(node, scene) };
    },
    edgeReducer: (id) => {
      const edge = scene.dataset.edges.get(id);
      return edge === undefined ? { hidden: true } : { ...edgeAppearance(edge, scene) };
    },
    defaultEdgeType: 'straight',
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    edgeLabelSize: 12,
    labelDensity: 0.8,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: 6,
    labelWeight: '500',
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    stagePadding: 48,
    zIndex: true,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.4,
  });
  const camera = sigma.getCamera();
  listen(sigma, events);

  return {
    show(next) {
      const isOther = next.dataset !== scene.dataset;
      scene = next;
      if (isOther) sigma.setGraph(drawableGraph(scene.dataset));
      sigma.refresh({ skipIndexation: false });
    },
    reveal(ids) {
      const places = ids
        .map((id) => sigma.getNodeDisplayData(id))
        .filter((place) => place !== undefined);
      const { width, height } = sigma.getDimensions();
      const isOutside = places.some((place) => {
        const { x, y } = sigma.framedGraphToViewport(place);
        return x < MARGIN || y < MARGIN + HEADER || x > width - MARGIN || y > height - MARGIN;
      });
      if (!isOutside || places.length === 0) return;
      const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
      void camera.animate(
        { x: middle(places.map(({ x }) => x)), y: middle(places.map(({ y }) => y)) },
        { duration: 350 },
      );
    },
    setCamera(next) {
      camera.setState(next ?? { x: 0.5, y: 0.5, ratio: 1 });
    },
    zoom(by) {
      const options = { duration: 200 };
      if (by === 'in') void camera.animatedZoom(options);
      else if (by === 'out') void camera.animatedUnzoom(options);
      else void camera.animatedReset(options);
    },
    kill: () => sigma.kill(),
  };
}

/** Space in pixels that a node should keep from the rim of the canvas, and from the header that floats on it. */
const MARGIN = 40;
const HEADER = 56;

function drawableGraph({ nodes, edges }: Dataset): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y } of nodes.values()) graph.addNode(id, { x, y });
  for (const { id, subject, object } of edges.values()) {
    graph.addEdgeWithKey(id, subject, object);
  }
  return graph;
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
