import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { MultiDirectedGraph } from '../../graph/graphology.ts';
import { toJson } from '../../graph/json.ts';
import { hostileTriples } from './hostile.ts';
import { triple } from './triples.ts';

describe('toJson', () => {
  it('is read by graphology as the same graph', () => {
    fc.assert(
      fc.property(hostileTriples, (triples) => {
        const graph = buildGraph([...triples, triple({ object: null })], { layout: false });
        const text = [...toJson(graph)].join('');
        const read = MultiDirectedGraph.from(JSON.parse(text));
        expect(JSON.stringify(read.export())).toBe(JSON.stringify(graph.export()));
      }),
      { numRuns: 100 },
    );
  });

  it('is valid for a graph of nothing', () => {
    const read = MultiDirectedGraph.from(JSON.parse([...toJson(buildGraph([]))].join('')));
    expect([read.order, read.size]).toEqual([0, 0]);
  });
});
