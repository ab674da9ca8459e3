import type { FactGraph } from './attributes.ts';

const listed = 10;

/** What is in a graph, for a person to read: counts, and the most frequent relations and things. */
export function summarize(graph: FactGraph): string {
  const relations = new Map<string, number>();
  graph.forEachEdge((_, { label }) => relations.set(label, (relations.get(label) ?? 0) + 1));
  const entities = graph
    .filterNodes((_, { phrase }) => !phrase)
    .map((key) => graph.getNodeAttributes(key))
    .map(({ label, type, mentions }) => [`${label} (${type})`, mentions] as const);
  return [
    `articles   ${graph.getAttribute('documents').length}`,
    `nodes      ${graph.order}`,
    `edges      ${graph.size}`,
    '',
    'top relations',
    ...topOf([...relations]),
    '',
    'top entities, by mentions',
    ...topOf(entities),
    '',
  ].join('\n');
}

function topOf(counts: readonly (readonly [name: string, count: number])[]): string[] {
  return counts
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, listed)
    .map(([name, count]) => `${String(count).padStart(7)}  ${name}`);
}
