import type { FactGraph } from './attributes.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { toCsvLine } from './csv.ts';

/** Tells spreadsheets that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the nodes as CSV, one a line; read by spreadsheets and, as a table of nodes, by Gephi. */
export function* toNodeTable(graph: FactGraph): Generator<string> {
  yield BYTE_ORDER_MARK + toCsvLine(['Id', ...NODE_COLUMNS.map(title)]);
  for (const { node, attributes } of graph.nodeEntries())
    yield toCsvLine([node, ...cells(NODE_COLUMNS, attributes)]);
}

/** Writes the facts between two things as CSV, one a line; a table of edges for Gephi. */
export function* toEdgeTable(graph: FactGraph): Generator<string> {
  const names = ['Id', 'Source', 'Target', 'Type', 'Subject', 'Object'];
  yield BYTE_ORDER_MARK + toCsvLine([...names, ...EDGE_COLUMNS.map(title)]);
  for (const { edge, source, target, attributes } of graph.edgeEntries())
    yield toCsvLine([
      edge,
      source,
      target,
      'Directed',
      graph.getNodeAttribute(source, 'label'),
      graph.getNodeAttribute(target, 'label'),
      ...cells(EDGE_COLUMNS, attributes),
    ]);
}

/** Gephi knows its own columns by their capitals. */
function title<T>({ name }: Column<T>): string {
  return name === 'label' || name === 'weight' ? name[0]?.toUpperCase() + name.slice(1) : name;
}

function cells<T>(columns: readonly Column<T>[], attributes: T): string[] {
  return columns.map(({ value }) => String(value(attributes) ?? ''));
}
