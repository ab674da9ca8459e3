import type { EdgeAttributes, NodeAttributes } from './attributes.ts';
import type { PairAttributes } from './aggregate.ts';
import { colorOf } from './color.ts';

export type CellType = 'boolean' | 'int' | 'double' | 'string';

export type Cell = string | number | boolean | undefined;

/** One attribute of nodes or edges in a file whose attributes are declared and flat (GraphML, GEXF, CSV). */
export interface Column<Attributes> {
  readonly name: string;
  readonly type: CellType;
  readonly value: (attributes: Attributes) => Cell;
}

/** What files tell of a node; lists are JSON texts. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'labels', type: 'string', value: ({ type }) => `:${type}` },
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'aliases', type: 'string', value: ({ aliases }) => toList(aliases) },
  { name: 'standsFor', type: 'string', value: ({ standsFor }) => standsFor },
  { name: 'phrase', type: 'boolean', value: ({ phrase }) => phrase },
  { name: 'mentions', type: 'int', value: ({ mentions }) => mentions },
  { name: 'documents', type: 'string', value: ({ documents }) => toList(documents) },
  { name: 'firstDate', type: 'string', value: ({ firstDate }) => firstDate },
  { name: 'lastDate', type: 'string', value: ({ lastDate }) => lastDate },
  { name: 'facts', type: 'string', value: ({ facts }) => toList(facts) },
  { name: 'degree', type: 'int', value: ({ degree }) => degree },
  { name: 'pagerank', type: 'double', value: ({ pagerank }) => pagerank },
  { name: 'community', type: 'int', value: ({ community }) => community },
  { name: 'x', type: 'double', value: ({ x }) => x },
  { name: 'y', type: 'double', value: ({ y }) => y },
  { name: 'size', type: 'double', value: ({ size }) => size },
  { name: 'r', type: 'int', value: ({ type }) => colorOf(type).r },
  { name: 'g', type: 'int', value: ({ type }) => colorOf(type).g },
  { name: 'b', type: 'int', value: ({ type }) => colorOf(type).b },
];

/** What files tell of a stated fact. */
export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'lemma', type: 'string', value: ({ lemma }) => lemma },
  { name: 'relation', type: 'string', value: ({ relation }) => relation },
  { name: 'sentence', type: 'string', value: ({ sentence }) => sentence },
  { name: 'document', type: 'string', value: ({ document }) => document },
  { name: 'title', type: 'string', value: ({ title }) => title },
  { name: 'date', type: 'string', value: ({ date }) => date },
  { name: 'url', type: 'string', value: ({ url }) => url },
  { name: 'start', type: 'int', value: ({ start }) => start },
  { name: 'end', type: 'int', value: ({ end }) => end },
  { name: 'clause', type: 'string', value: ({ clause }) => clause },
  { name: 'negated', type: 'boolean', value: ({ negated }) => negated },
  { name: 'modality', type: 'string', value: ({ modality }) => modality },
  { name: 'asserted', type: 'boolean', value: ({ asserted }) => asserted },
  { name: 'attribution', type: 'string', value: ({ attribution }) => attribution },
  { name: 'time', type: 'string', value: ({ time }) => time },
  { name: 'from', type: 'string', value: ({ from }) => from },
  { name: 'to', type: 'string', value: ({ to }) => to },
  { name: 'place', type: 'string', value: ({ place }) => place },
  { name: 'placeNode', type: 'string', value: ({ placeNode }) => placeNode },
  { name: 'adjuncts', type: 'string', value: ({ adjuncts }) => adjuncts },
  { name: 'confidence', type: 'double', value: ({ confidence }) => confidence },
  { name: 'rule', type: 'string', value: ({ rule }) => rule },
  { name: 'weight', type: 'double', value: ({ weight }) => weight },
];

/** What files tell of all facts of one thing about another. */
export const PAIR_COLUMNS: readonly Column<PairAttributes>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'count', type: 'int', value: ({ count }) => count },
  { name: 'asserted', type: 'int', value: ({ asserted }) => asserted },
  { name: 'relations', type: 'string', value: ({ relations }) => toList(relations) },
  { name: 'sentences', type: 'string', value: ({ sentences }) => toList(sentences) },
  { name: 'documents', type: 'string', value: ({ documents }) => toList(documents) },
  { name: 'firstDate', type: 'string', value: ({ firstDate }) => firstDate },
  { name: 'lastDate', type: 'string', value: ({ lastDate }) => lastDate },
  { name: 'weight', type: 'double', value: ({ count }) => count },
];

function toList(list: readonly unknown[]): string | undefined {
  return list.length > 0 ? JSON.stringify(list) : undefined;
}
