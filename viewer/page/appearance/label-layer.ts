import type { EdgeLabelDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { pointOnLine } from './line-geometry.ts';
import type { Palette } from './palette.ts';
import {
  type Box,
  boxAround,
  boxFrom,
  obstacleOf,
  type Disc,
  type LabelRequest,
  placeLabels,
  placesBeside,
  type Size,
} from './place-labels.ts';

interface Text extends LabelRequest {
  readonly text: string;
  readonly font: string;
  readonly color: string;
}

/** Collects the texts that sigma wants drawn in one frame, then writes those that find room. */
export interface LabelLayer {
  readonly drawNodeLabel: NodeLabelDrawingFunction;
  readonly drawEdgeLabel: EdgeLabelDrawingFunction;
  readonly drawNodeHover: NodeLabelDrawingFunction;
  /** Forgets what was collected. */
  clear(): void;
  /** Writes what was collected, off the discs and within the canvas as far as possible. */
  flush(discs: readonly Disc[], canvas: Size): void;
}

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/** Names go beside their nodes, relations onto their lines, each with a halo that keeps lines from crossing it. */
export function createLabelLayer(palette: () => Palette): LabelLayer {
  let texts: Text[] = [];
  let layer: CanvasRenderingContext2D | undefined;
  return {
    drawNodeLabel(context, data) {
      layer = context;
      if (!data.label) return;
      const size = nameSize(data.size);
      const font = `${data.highlighted === true ? 700 : 500} ${size}px ${FONT}`;
      texts.push({
        text: data.label,
        font,
        color: typeof data['labelColor'] === 'string' ? data['labelColor'] : palette().ink,
        places: placesBeside(data, measure(context, data.label, font, size)),
        weight: data.size,
        priority: data.size + (data.highlighted === true ? 2000 : data.forceLabel ? 1000 : 0),
        forced: data.highlighted === true,
      });
    },
    drawEdgeLabel(context, edge, subject, object, { edgeLabelSize }) {
      if (!edge.label) return;
      const bend = typeof edge['bend'] === 'number' ? edge['bend'] : 0;
      const font = `500 ${edgeLabelSize}px ${FONT}`;
      const text = measure(context, edge.label, font, edgeLabelSize);
      texts.push({
        text: edge.label,
        font,
        color: palette().quietInk,
        places: [0.5, 0.42, 0.58, 0.34, 0.66].map((at) => {
          const { x, y } = pointOnLine(subject, object, bend, at);
          return boxAround(x, y, text);
        }),
        weight: 0,
        priority: 500,
        forced: false,
      });
    },
    drawNodeHover(context, data) {
      context.beginPath();
      context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
      context.fillStyle = palette().background;
      context.fill();
      context.lineWidth = 2;
      context.strokeStyle = palette().ink;
      context.stroke();
    },
    clear() {
      texts = [];
    },
    flush(discs, canvas) {
      const placed = placeLabels(texts, discs.map(obstacleOf), boxFrom(canvas));
      if (layer !== undefined) write(layer, placed, palette().background);
    },
  };
}

/** Larger nodes have larger names. */
function nameSize(nodeSize: number): number {
  return Math.max(11.5, Math.min(17, 9.5 + nodeSize * 0.38));
}

function measure(context: CanvasRenderingContext2D, text: string, font: string, size: number) {
  context.font = font;
  return { width: context.measureText(text).width, height: size * 1.25 };
}

function write(
  context: CanvasRenderingContext2D,
  texts: readonly (Text & { readonly box: Box })[],
  background: string,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = background;
  for (const { text, font, color, box } of texts) {
    const middle = (box.top + box.bottom) / 2 + 0.5;
    context.font = font;
    context.strokeText(text, box.left, middle);
    context.fillStyle = color;
    context.fillText(text, box.left, middle);
  }
}
