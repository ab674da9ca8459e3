import type { Target } from '../appearance/focus.ts';
import { hovered } from './store.ts';

/** What makes a control show its thing on the canvas, while the mouse is on it or the keyboard has reached it. */
export function showing(target: Target | undefined) {
  const show = () => (hovered.value = target);
  const hide = () => (hovered.value = undefined);
  return { onMouseEnter: show, onMouseLeave: hide, onFocus: show, onBlur: hide };
}
