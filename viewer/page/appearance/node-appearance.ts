import type { EntityNode } from '../data/dataset.ts';
import { phraseTypes } from '../words/kinds.ts';
import { fade } from './fade.ts';
import { shorten } from './label.ts';
import { isDrawn, type Scene } from './scene.ts';

/** How a node is drawn. */
export interface NodeAppearance {
  readonly hidden: boolean;
  readonly label: string | null;
  readonly color: string;
  readonly labelColor: string;
  readonly size: number;
  readonly forceLabel: boolean;
  readonly highlighted: boolean;
  readonly zIndex: number;
}

/** Size by neighbours, colour by type; phrases stay small, what is out of focus fades. */
export function nodeAppearance(node: EntityNode, scene: Scene): NodeAppearance {
  const { focus, palette } = scene;
  const isTarget = focus?.target.kind === 'node' && focus.target.id === node.id;
  const isFaded = focus !== undefined && !focus.nodes.has(node.id);
  const isPhrase = isSecondary(node);
  const color = palette.types[node.type];
  return {
    hidden: !isDrawn(node.id, scene),
    label: isFaded ? null : shorten(node.name),
    color: isFaded ? fade(color, palette.background) : color,
    labelColor: isPhrase ? palette.quietInk : palette.ink,
    size: isFaded && scene.dataset.inPicture > MANY ? 1 : nodeSize(node, scene),
    forceLabel: focus !== undefined && !isFaded && (isTarget || focus.nodes.size <= MOST_LABELS),
    highlighted: isTarget,
    zIndex: isFaded ? 0 : isTarget ? 3 : focus === undefined ? 1 : 2,
  };
}

/** With more nodes than this, those out of focus become dots, as they would cover the lines in focus. */
const MANY = 1000;

/** Up to so many neighbours keep their labels whatever the zoom. */
const MOST_LABELS = 24;

/** The more nodes there are, the less room each has. */
function nodeSize(node: EntityNode, scene: Scene): number {
  const crowding = Math.max(0.4, Math.min(1, Math.sqrt(130 / scene.dataset.inPicture)));
  const size = Math.min(4 + 2.6 * Math.sqrt(node.neighbours), 22) * crowding;
  return isSecondary(node) ? 2 + size * 0.4 : size;
}

function isSecondary({ phrase, type }: EntityNode): boolean {
  return phrase || phraseTypes.has(type);
}
