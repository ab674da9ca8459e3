import type { Triple } from '../../../extract/triple.ts';
import type { FactGraph } from '../../../graph/attributes.ts';
import { toGexf } from '../../../graph/gexf.ts';
import { toGraphml } from '../../../graph/graphml.ts';
import { toEdgeTable } from '../../../graph/tables.ts';

/** A file format that the facts on show can be saved in. */
export interface Export {
  readonly id: 'graphml' | 'gephi' | 'gexf' | 'csv' | 'jsonl';
  readonly ending: string;
  readonly type: string;
  write(graph: FactGraph, triples: readonly Triple[]): Iterable<string>;
}

/** All formats, those most asked for first. */
export const exports: readonly Export[] = [
  {
    id: 'csv',
    ending: 'csv',
    type: 'text/csv',
    write: toEdgeTable,
  },
  {
    id: 'graphml',
    ending: 'graphml',
    type: 'application/xml',
    write: (graph) => toGraphml(graph),
  },
  {
    id: 'gephi',
    ending: 'graphml',
    type: 'application/xml',
    write: (graph) => toGraphml(graph, { aggregated: true }),
  },
  {
    id: 'gexf',
    ending: 'gexf',
    type: 'application/xml',
    write: toGexf,
  },
  {
    id: 'jsonl',
    ending: 'jsonl',
    type: 'application/x-ndjson',
    write: (_, triples) => triples.map((triple) => `${JSON.stringify(triple)}\n`),
  },
];
