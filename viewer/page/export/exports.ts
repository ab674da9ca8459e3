import type { Triple } from '../../../extract/triple.ts';
import { buildGraph } from '../../../graph/build.ts';
import { toGexf } from '../../../graph/gexf.ts';
import { toGraphml } from '../../../graph/graphml.ts';
import { toEdgeTable } from '../../../graph/tables.ts';

/** A file format that the facts on show can be saved in. */
export interface Export {
  readonly id: 'graphml' | 'gephi' | 'gexf' | 'csv' | 'jsonl';
  readonly ending: string;
  readonly type: string;
  write(triples: readonly Triple[]): Iterable<string>;
}

/** All formats, those most asked for first. */
export const exports: readonly Export[] = [
  {
    id: 'csv',
    ending: 'csv',
    type: 'text/csv',
    write: (triples) => toEdgeTable(buildGraph(triples)),
  },
  {
    id: 'graphml',
    ending: 'graphml',
    type: 'application/xml',
    write: (triples) => toGraphml(buildGraph(triples)),
  },
  {
    id: 'gephi',
    ending: 'graphml',
    type: 'application/xml',
    write: (triples) => toGraphml(buildGraph(triples), { aggregated: true }),
  },
  {
    id: 'gexf',
    ending: 'gexf',
    type: 'application/xml',
    write: (triples) => toGexf(buildGraph(triples)),
  },
  {
    id: 'jsonl',
    ending: 'jsonl',
    type: 'application/x-ndjson',
    write: (triples) => triples.map((triple) => `${JSON.stringify(triple)}\n`),
  },
];
