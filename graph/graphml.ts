import { aggregatePairs } from './aggregate.ts';
import type { FactGraph } from './attributes.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, PAIR_COLUMNS } from './columns.ts';
import { createXmlIds, toXmlAttributes, toXmlText } from './xml.ts';

export interface GraphmlOptions {
  /** One edge per pair instead of one per fact, because Gephi merges parallel edges. */
  readonly aggregated?: boolean;
}

type Kind = 'node' | 'edge';

/** Writes a graph as GraphML 1.0 in pieces; read by Gephi, NetworkX, igraph, Neo4j APOC and graphology. */
export function* toGraphml(graph: FactGraph, options: GraphmlOptions = {}): Generator<string> {
  const xmlId = createXmlIds();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield (
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns' +
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  );
  yield* keys(NODE_COLUMNS, 'node');
  yield* options.aggregated ? keys(PAIR_COLUMNS, 'edge') : keys(EDGE_COLUMNS, 'edge');
  yield '<graph id="G" edgedefault="directed">\n';
  for (const { node, attributes } of graph.nodeEntries())
    yield element('node', { id: xmlId(node) }, NODE_COLUMNS, attributes);
  yield* options.aggregated ? pairs(graph, xmlId) : facts(graph, xmlId);
  yield '</graph>\n</graphml>\n';
}

function* facts(graph: FactGraph, xmlId: (key: string) => string): Generator<string> {
  const edgeId = createXmlIds();
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const ends = { id: edgeId(edge), source: xmlId(source), target: xmlId(target) };
    yield element('edge', ends, EDGE_COLUMNS, attributes);
  }
}

function* pairs(graph: FactGraph, xmlId: (key: string) => string): Generator<string> {
  for (const [index, { source, target, attributes }] of aggregatePairs(graph).entries()) {
    const ends = { id: `pair${index}`, source: xmlId(source), target: xmlId(target) };
    yield element('edge', ends, PAIR_COLUMNS, attributes);
  }
}

function* keys<T>(columns: readonly Column<T>[], kind: Kind): Generator<string> {
  for (const { name, type } of columns) {
    const key = { id: keyId(name, kind), for: kind, 'attr.name': name, 'attr.type': type };
    yield `<key${toXmlAttributes(key)}/>\n`;
  }
}

function element<T>(
  kind: Kind,
  ids: Readonly<Record<string, string>>,
  columns: readonly Column<T>[],
  attributes: T,
): string {
  const data = columns.map(({ name, value }) => {
    const cell = value(attributes);
    return cell === undefined
      ? ''
      : `<data key="${keyId(name, kind)}">${toXmlText(String(cell))}</data>`;
  });
  return `<${kind}${toXmlAttributes(ids)}>${data.join('')}</${kind}>\n`;
}

/** Gephi shows the id, so edges have the plain names; nodes share some of them. */
function keyId(name: string, kind: Kind): string {
  return kind === 'node' && SHARED_NAMES.has(name) ? `n_${name}` : name;
}

const EDGE_NAMES = new Set([...EDGE_COLUMNS, ...PAIR_COLUMNS].map(({ name }) => name));

const SHARED_NAMES = new Set(
  NODE_COLUMNS.map(({ name }) => name).filter((name) => EDGE_NAMES.has(name)),
);
