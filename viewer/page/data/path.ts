import type { Visible } from '../state/visible.ts';
import type { Dataset, RelationEdge } from './dataset.ts';

/** One step of a path: an edge and the node it leads to, in whichever direction the edge runs. */
export interface Step {
  readonly edge: RelationEdge;
  readonly to: string;
}

/** A shortest way from one node to another along visible edges, past no phrase; undefined if there is none. */
export function maybePath(
  dataset: Dataset,
  visible: Visible,
  ends: { readonly from: string; readonly to: string },
): readonly Step[] | undefined {
  const { from, to } = ends;
  const reachedBy = new Map<string, Step & { readonly from: string }>();
  const queue = [from];
  for (const id of queue) {
    if (id === to) return trace(reachedBy, ends);
    for (const edge of edgesOf(dataset, visible, id)) {
      const other = edge.subject === id ? edge.object : edge.subject;
      if (other === from || reachedBy.has(other)) continue;
      if (other !== to && dataset.nodes.get(other)?.phrase !== false) continue;
      reachedBy.set(other, { edge, from: id, to: other });
      queue.push(other);
    }
  }
  return undefined;
}

function edgesOf(dataset: Dataset, visible: Visible, id: string): RelationEdge[] {
  const facts = dataset.nodes.get(id)?.facts ?? [];
  return facts.filter(visible.has).flatMap(({ triple }) => dataset.edgeOf.get(triple.id) ?? []);
}

function trace(
  reachedBy: ReadonlyMap<string, Step & { readonly from: string }>,
  { from, to }: { readonly from: string; readonly to: string },
): Step[] {
  const steps: Step[] = [];
  for (let id = to; id !== from;) {
    const step = reachedBy.get(id);
    if (step === undefined) throw new Error(`a path without a beginning: ${id}`);
    steps.unshift({ edge: step.edge, to: step.to });
    id = step.from;
  }
  return steps;
}
