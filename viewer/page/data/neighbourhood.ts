import type { Visible } from '../state/visible.ts';
import type { Dataset, EntityNode, RelationEdge, StatedFact } from './dataset.ts';
import { groupBy } from './group-by.ts';

/** Facts that say the same, together; those with most evidence and between names first. */
export function bundleFacts(
  facts: readonly StatedFact[],
  dataset: Dataset,
): (readonly [StatedFact, ...StatedFact[]])[] {
  const bundles = groupBy(facts, ({ triple }) => dataset.edgeOf.get(triple.id)?.id ?? triple.id);
  return [...bundles.values()].toSorted(
    (a, b) => weightOf(b, dataset) - weightOf(a, dataset) || b.length - a.length,
  );
}

/** 2: between two names; 1: one end is a phrase; 0: one end only. */
function weightOf([fact]: readonly [StatedFact, ...StatedFact[]], { nodes }: Dataset): number {
  const ends = [fact.subject, fact.object].flatMap((id) =>
    id === undefined ? [] : (nodes.get(id) ?? []),
  );
  if (ends.length < 2) return 0;
  return ends.some(({ phrase }) => phrase) ? 1 : 2;
}

/** A node beside another, with the number of visible facts that join them. */
export interface Neighbour {
  readonly node: EntityNode;
  readonly facts: number;
}

/** The named nodes that share a visible fact with a node, closest first. */
export function neighboursOf(node: EntityNode, dataset: Dataset, visible: Visible): Neighbour[] {
  const linked = node.facts.filter(visible.has).flatMap((fact) => {
    const other = dataset.nodes.get(otherEnd(fact, node.id) ?? '');
    return other === undefined || other.phrase ? [] : [other];
  });
  return Array.from(
    groupBy(linked, (other) => other),
    ([other, facts]): Neighbour => ({ node: other, facts: facts.length }),
  ).toSorted((a, b) => b.facts - a.facts || b.node.neighbours - a.node.neighbours);
}

function otherEnd({ subject, object }: StatedFact, id: string): string | undefined {
  const other = subject === id ? object : subject;
  return other === id ? undefined : other;
}

/** The other edges between the two ends of a fact, in both directions. */
export function parallelEdges(fact: StatedFact, dataset: Dataset): RelationEdge[] {
  const own = dataset.edgeOf.get(fact.triple.id);
  const ends = new Set([fact.subject, fact.object]);
  const facts = dataset.nodes.get(fact.subject ?? '')?.facts ?? [];
  const edges = facts.flatMap(({ triple }) => dataset.edgeOf.get(triple.id) ?? []);
  return [...new Set(edges)].filter(
    (edge) =>
      edge !== own &&
      ends.has(edge.subject) &&
      ends.has(edge.object) &&
      (ends.size === 1 || edge.subject !== edge.object),
  );
}
