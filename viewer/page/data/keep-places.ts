import type { Payload, PayloadNode } from '../../payload.ts';
import type { Dataset, EntityNode } from './dataset.ts';

/** How far a thing that was split off stands from where its mentions stood, in units of the layout. */
const ASIDE = 25;

/** Where nodes stood, by their id. */
export type Places = ReadonlyMap<string, Pick<PayloadNode, 'x' | 'y' | 'peripheral'>>;

/**
 * A corrected graph in the picture that the reader knows: what was there stays there, and what was there once comes back
 * to its place.
 */
export function keepPlaces(payload: Payload, before: Dataset, places: Places): Payload {
  const origins = findOrigins(payload, before);
  const place = (node: PayloadNode): PayloadNode => {
    const same = before.nodes.get(node.id) ?? places.get(node.id);
    if (same !== undefined) return { ...node, x: same.x, y: same.y, peripheral: same.peripheral };
    const origin = origins.get(node.id);
    if (origin === undefined) return node;
    return { ...node, x: origin.x + ASIDE, y: origin.y + ASIDE, peripheral: false };
  };
  return { ...payload, nodes: payload.nodes.map(place) };
}

/** For each new node, the one that its facts were told of. */
function findOrigins({ facts }: Payload, before: Dataset): ReadonlyMap<string, EntityNode> {
  const origins = new Map<string, EntityNode>();
  for (const fact of facts)
    for (const role of ['subject', 'object'] as const) {
      const id = fact[role];
      const old = before.nodes.get(before.factOf.get(fact.triple.id)?.[role] ?? '');
      if (id !== null && old !== undefined && !before.nodes.has(id)) origins.set(id, old);
    }
  return origins;
}
