import type { Dataset, RelationEdge } from '../data/dataset.ts';
import { maybePath } from '../data/path.ts';
import type { Visible } from '../state/visible.ts';

/** What the reader looks at: one node, one edge, or the way from one node to another. */
export type Target =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'path'; readonly id: string; readonly to: string };

/** The target and what belongs to it; everything else fades. */
export interface Focus {
  readonly target: Target;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** The neighbourhood of a node, an edge with its two ends, or a path, as far as visible. */
export function findFocus(
  dataset: Dataset,
  visible: Visible,
  target: Target | undefined,
): Focus | undefined {
  if (target === undefined) return undefined;
  const edges = edgesAt(dataset, visible, target).filter((edge) => visible.edges.has(edge.id));
  const ends = edges.flatMap((edge) => [edge.subject, edge.object]);
  return {
    target,
    nodes: new Set(target.kind === 'edge' ? ends : [target.id, ...ends]),
    edges: new Set(edges.map((edge) => edge.id)),
  };
}

function edgesAt(dataset: Dataset, visible: Visible, target: Target): RelationEdge[] {
  const { kind, id } = target;
  if (kind === 'path') {
    const path = maybePath(dataset, visible, { from: id, to: target.to }) ?? [];
    return path.map(({ edge }) => edge);
  }
  if (kind === 'edge') return [dataset.edges.get(id)].filter((edge) => edge !== undefined);
  const facts = dataset.nodes.get(id)?.facts ?? [];
  const edges = facts.map(({ triple }) => dataset.edgeOf.get(triple.id));
  return [...new Set(edges.filter((edge) => edge !== undefined))];
}
