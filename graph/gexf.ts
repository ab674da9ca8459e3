import type { FactGraph, NodeAttributes } from './attributes.ts';
import { colorOf } from './color.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { createXmlIds, toXmlAttributes } from './xml.ts';

/** Position, size and colour have elements of their own, the label an attribute. */
const NODE_ATTRIBUTES = without(NODE_COLUMNS, 'label labels x y size r g b');
const EDGE_ATTRIBUTES = without(EDGE_COLUMNS, 'label weight');

/** Writes a graph as GEXF 1.2 in pieces, one edge per fact; Gephi's own format, also read by NetworkX. */
export function* toGexf(graph: FactGraph): Generator<string> {
  const xmlId = createXmlIds();
  const edgeId = createXmlIds();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield (
    '<gexf xmlns="http://www.gexf.net/1.2draft"' +
    ' xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n'
  );
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield* declarations(NODE_ATTRIBUTES, 'node');
  yield* declarations(EDGE_ATTRIBUTES, 'edge');
  yield '<nodes>\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    const ids = { id: xmlId(node), label: attributes.label };
    yield `<node${toXmlAttributes(ids)}>${values(NODE_ATTRIBUTES, attributes)}${look(attributes)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const ids = {
      id: edgeId(edge),
      source: xmlId(source),
      target: xmlId(target),
      label: attributes.label,
      weight: String(attributes.weight),
    };
    yield `<edge${toXmlAttributes(ids)}>${values(EDGE_ATTRIBUTES, attributes)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* declarations<T>(columns: readonly Column<T>[], kind: 'node' | 'edge'): Generator<string> {
  yield `<attributes class="${kind}">\n`;
  for (const { name, type } of columns)
    yield `<attribute${toXmlAttributes({ id: name, title: name, type: GEXF_TYPES[type] })}/>\n`;
  yield '</attributes>\n';
}

const GEXF_TYPES = { boolean: 'boolean', int: 'integer', double: 'double', string: 'string' };

function values<T>(columns: readonly Column<T>[], attributes: T): string {
  const cells = columns.map(({ name, value }) => {
    const cell = value(attributes);
    return cell === undefined
      ? ''
      : `<attvalue${toXmlAttributes({ for: name, value: String(cell) })}/>`;
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}

function look({ type, x, y, size }: NodeAttributes): string {
  const { r, g, b } = colorOf(type);
  return (
    `<viz:color r="${r}" g="${g}" b="${b}"/>` +
    `<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/>`
  );
}

function without<T>(columns: readonly Column<T>[], names: string): Column<T>[] {
  const left = new Set(names.split(' '));
  return columns.filter(({ name }) => !left.has(name));
}
