import type { RelationEdge } from '../data/dataset.ts';
import { visibleFacts } from '../state/visible.ts';
import { shorten } from './label.ts';
import { isDrawn, type Scene } from './scene.ts';

/** How an edge is drawn. */
export interface EdgeAppearance {
  readonly hidden: boolean;
  readonly label: string | null;
  readonly forceLabel: boolean;
  readonly color: string;
  readonly size: number;
  readonly type: 'straight' | 'curved' | 'loop';
  readonly bend: number;
  readonly dashed: boolean;
  readonly zIndex: number;
}

/** Thick by evidence, red when denied, dashed while no article states it as done; labelled only in focus. */
export function edgeAppearance(edge: RelationEdge, scene: Scene): EdgeAppearance {
  const { focus, visible } = scene;
  const isInFocus = focus?.edges.has(edge.id) ?? false;
  const isLabelled = isInFocus && (focus?.edges.size ?? 0) <= MOST_LABELS;
  return {
    hidden:
      !visible.edges.has(edge.id) || !isDrawn(edge.subject, scene) || !isDrawn(edge.object, scene),
    label: isLabelled ? shorten(labelOf(edge)) : null,
    forceLabel: isLabelled,
    color: colorOf(edge, scene, isInFocus),
    size: Math.min(0.9 + 0.7 * Math.log2(edge.facts.length + 1), 5),
    type: edge.subject === edge.object ? 'loop' : edge.bend === 0 ? 'straight' : 'curved',
    bend: edge.bend,
    dashed: !visibleFacts(edge, visible).some(({ triple }) => triple.modality === 'asserted'),
    zIndex: isInFocus ? 2 : focus === undefined ? 1 : 0,
  };
}

/** Up to so many edges in focus are labelled, as far as there is room. */
const MOST_LABELS = 80;

function labelOf(edge: RelationEdge): string {
  return edge.negated ? `nicht ${edge.relation}` : edge.relation;
}

function colorOf(edge: RelationEdge, { focus, palette }: Scene, isInFocus: boolean): string {
  if (focus !== undefined && !isInFocus) return palette.fadedLine;
  if (edge.negated) return palette.negatedLine;
  return isInFocus ? palette.activeLine : palette.line;
}
