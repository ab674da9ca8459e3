import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { toGexf } from '../../graph/gexf.ts';
import { hostileTriples } from './hostile.ts';
import { triple } from './triples.ts';
import { readXml } from './xml-reader.ts';

describe('toGexf', () => {
  it('writes nodes with their looks and edges with their evidence', () => {
    const graph = buildGraph([triple({ id: 'a', negated: true })]);
    const xml = readXml([...toGexf(graph)].join(''));
    const [node] = xml.filter(({ name }) => name === 'node');
    expect(node?.attributes).toEqual({ id: 'Person:Antony Blinken', label: 'Antony Blinken' });
    const [position] = xml.filter(({ name }) => name === 'viz:position');
    expect(Number(position?.attributes['x'])).toBe(
      graph.getNodeAttribute('Person:Antony Blinken', 'x'),
    );
    const edge = xml.findIndex(({ name }) => name === 'edge');
    expect(xml[edge]?.attributes).toMatchObject({ id: 'a', label: 'nicht treffen', weight: '1' });
    expect(xml.slice(edge).map(({ attributes }) => attributes)).toContainEqual({
      for: 'sentence',
      value: 'Blinken trifft am Freitag Lawrow.',
    });
  });

  it('declares every attribute that it uses', () => {
    const xml = readXml([...toGexf(buildGraph([triple(), triple({ object: null })]))].join(''));
    const declared = new Set(
      xml.filter(({ name }) => name === 'attribute').map(({ attributes }) => attributes['id']),
    );
    const used = xml.filter(({ name }) => name === 'attvalue');
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter(({ attributes }) => !declared.has(attributes['for']))).toEqual([]);
  });

  it('is well-formed whatever the texts', () => {
    fc.assert(
      fc.property(hostileTriples, (triples) => {
        const graph = buildGraph(triples, { layout: false });
        const xml = readXml([...toGexf(graph)].join(''));
        expect(xml.filter(({ name }) => name === 'edge').length).toBe(graph.size);
      }),
      { numRuns: 100 },
    );
  });
});
