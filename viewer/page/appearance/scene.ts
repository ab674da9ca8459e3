import type { Dataset } from '../data/dataset.ts';
import type { Visible } from '../state/visible.ts';
import type { Focus } from './focus.ts';
import type { Palette } from './palette.ts';

/** All that the drawing depends on. Each reducer is a function of one item and this. */
export interface Scene {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly focus: Focus | undefined;
  /** Whether phrases and things without connections are drawn too. */
  readonly phrases: boolean;
  /** Drawn in any case: what is selected, with everything around it. */
  readonly revealed: ReadonlySet<string>;
  readonly palette: Palette;
}

/** Whether a node is drawn at all. */
export function isDrawn(id: string, { visible, phrases, revealed }: Scene): boolean {
  if (revealed.has(id)) return true;
  return phrases ? visible.nodes.has(id) : visible.linked.has(id);
}
