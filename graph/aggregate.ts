import type { EdgeAttributes, FactGraph } from './attributes.ts';

/** All facts of one thing about another, as one edge. */
export interface PairAttributes {
  /** The most frequent relations. */
  readonly label: string;
  readonly count: number;
  /** How many of them the articles themselves assert. */
  readonly asserted: number;
  /** Relations as they read (`nicht treffen`), the most frequent first. */
  readonly relations: readonly string[];
  readonly sentences: readonly string[];
  readonly documents: readonly string[];
  readonly firstDate: string | undefined;
  readonly lastDate: string | undefined;
}

export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly attributes: PairAttributes;
}

const RELATIONS_IN_LABEL = 3;

/** Joins parallel edges; a → b and b → a stay two. */
export function aggregatePairs(graph: FactGraph): Pair[] {
  const groups = new Map<string, Map<string, EdgeAttributes[]>>();
  graph.forEachEdge((_, attributes, source, target) => {
    const targets = groups.get(source) ?? new Map<string, EdgeAttributes[]>();
    groups.set(source, targets);
    const facts = targets.get(target) ?? [];
    targets.set(target, facts);
    facts.push(attributes);
  });
  return [...groups].flatMap(([source, targets]) =>
    [...targets].map(([target, facts]) => ({ source, target, attributes: joinFacts(facts) })),
  );
}

function joinFacts(facts: readonly EdgeAttributes[]): PairAttributes {
  const relations = byFrequency(facts.map(({ label }) => label));
  const dates = facts.flatMap(({ date }) => date ?? []).toSorted();
  return {
    label: relations.slice(0, RELATIONS_IN_LABEL).join(', '),
    count: facts.length,
    asserted: facts.filter(({ asserted }) => asserted).length,
    relations,
    sentences: [...new Set(facts.map(({ sentence }) => sentence))],
    documents: [...new Set(facts.map(({ document }) => document))].toSorted(),
    firstDate: dates[0],
    lastDate: dates.at(-1),
  };
}

/** Each value once, the most frequent first, equally frequent ones as they came. */
function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
}
