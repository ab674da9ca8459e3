import type { EdgeLabelDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Palette } from './palette.ts';

type PaletteNow = () => Palette;

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/** Writes a node's name beside it, on a halo in the colour of the background so that lines do not cross it. */
export function createNodeLabel(palette: PaletteNow): NodeLabelDrawingFunction {
  return (context, data, settings) => {
    if (!data.label) return;
    const size = labelSize(data.size);
    context.font = `${settings.labelWeight} ${size}px ${FONT}`;
    context.textAlign = 'left';
    const [x, y] = [data.x + data.size + 4, data.y + size / 3];
    strokeHalo(context, { text: data.label, x, y }, palette().background);
    context.fillStyle = typeof data['labelColor'] === 'string' ? data['labelColor'] : palette().ink;
    context.fillText(data.label, x, y);
  };
}

/** Puts a ring around the node looked at and writes its name bold. */
export function createNodeHover(palette: PaletteNow): NodeLabelDrawingFunction {
  const drawLabel = createNodeLabel(palette);
  return (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
    context.fillStyle = palette().background;
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = palette().ink;
    context.stroke();
    drawLabel(context, data, { ...settings, labelWeight: '700' });
  };
}

/** Writes the relation across the middle of its line, upright, on a small plate. */
export function createEdgeLabel(palette: PaletteNow): EdgeLabelDrawingFunction {
  return (context, edge, subject, object, settings) => {
    if (!edge.label) return;
    const bend = typeof edge['bend'] === 'number' ? edge['bend'] : 0;
    const { x, y } = findMiddle(subject, object, bend);
    context.font = `500 ${settings.edgeLabelSize}px ${FONT}`;
    context.textAlign = 'center';
    strokeHalo(context, { text: edge.label, x, y: y + 4 }, palette().background);
    context.fillStyle = palette().activeLine;
    context.fillText(edge.label, x, y + 4);
    context.textAlign = 'left';
  };
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The middle of a line as the line program draws it, in pixels with y downwards. */
export function findMiddle(subject: Disc, object: Disc, bend: number): { x: number; y: number } {
  const [dx, dy] = [object.x - subject.x, object.y - subject.y];
  if (Math.hypot(dx, dy) < 0.01) {
    const angle = Math.PI / 2 + bend * 1.4;
    const reach = (2 * subject.size + 26) * 0.72;
    return { x: subject.x + reach * Math.cos(angle), y: subject.y - reach * Math.sin(angle) };
  }
  return {
    x: (subject.x + object.x + dy * bend) / 2,
    y: (subject.y + object.y - dx * bend) / 2,
  };
}

function labelSize(nodeSize: number): number {
  return Math.max(11.5, Math.min(17, 9.5 + nodeSize * 0.38));
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function strokeHalo(
  context: CanvasRenderingContext2D,
  { text, x, y }: PlacedText,
  color: string,
): void {
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = color;
  context.strokeText(text, x, y);
}
