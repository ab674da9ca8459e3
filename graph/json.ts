import type { FactGraph } from './attributes.ts';

/** Writes a graph as graphology's own JSON, one node or edge a line; `Graph.from(JSON.parse(text))` reads it. */
export function* toJson(graph: FactGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{"options":${JSON.stringify(options)},\n`;
  yield `"attributes":${JSON.stringify(graph.getAttributes())},\n`;
  yield '"nodes":[';
  yield* lines(graph.nodes(), (key) => ({ key, attributes: graph.getNodeAttributes(key) }));
  yield '],\n"edges":[';
  yield* lines(graph.edges(), (key) => ({
    key,
    source: graph.source(key),
    target: graph.target(key),
    attributes: graph.getEdgeAttributes(key),
  }));
  yield ']}\n';
}

function* lines(keys: readonly string[], toValue: (key: string) => object): Generator<string> {
  for (const [index, key] of keys.entries())
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(toValue(key))}`;
}
