import type { Link } from './skeleton.ts';

/**
 * For each node the thing beside which it is drawn: itself, or for a phrase the first thing that a chain of facts leads
 * to. Phrases that are linked to phrases only have none.
 */
export function findAnchors(
  things: Iterable<string>,
  links: readonly Link[],
): ReadonlyMap<string, string> {
  const anchors = new Map([...things].map((thing) => [thing, thing]));
  let waiting = links;
  for (let before = -1; anchors.size > before;) {
    before = anchors.size;
    waiting = waiting.filter((link) => !anchorLink(link, anchors));
  }
  return anchors;
}

/** Passes the anchor of one end on to the other; false while neither has one. */
function anchorLink({ source, target }: Link, anchors: Map<string, string>): boolean {
  const anchor = anchors.get(source) ?? anchors.get(target);
  if (anchor === undefined) return false;
  if (!anchors.has(source)) anchors.set(source, anchor);
  if (!anchors.has(target)) anchors.set(target, anchor);
  return true;
}
