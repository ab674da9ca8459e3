import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { toEdgeTable, toNodeTable } from '../../graph/tables.ts';
import { end, triple } from './triples.ts';

const graph = buildGraph([
  triple({ id: 'a', object: end('=SUMME(A1)', 'Work') }),
  triple({ id: 'b', sentence: { text: 'Er sagte: "Nein",\nund ging.', start: 0, end: 27 } }),
]);

describe('toNodeTable and toEdgeTable', () => {
  it('begin with a byte order mark and the columns that Gephi knows', () => {
    const [nodes = ''] = toNodeTable(graph);
    const [edges = ''] = toEdgeTable(graph);
    expect(nodes.slice(0, 18)).toBe('\ufeffId,Label,labels,t');
    expect(edges.slice(0, 43)).toBe('\ufeffId,Source,Target,Type,Subject,Object,Label');
  });

  it('write one line per node and per edge', () => {
    expect([...toNodeTable(graph)].length).toBe(1 + graph.order);
    expect([...toEdgeTable(graph)].length).toBe(1 + graph.size);
  });

  it('disarm formulas and keep quotes and line breaks inside their cell', () => {
    const text = [...toEdgeTable(graph)].join('');
    expect(text).toContain(`,'=SUMME(A1),`);
    expect(text).toContain(',"Er sagte: ""Nein"",\nund ging.",');
  });
});
