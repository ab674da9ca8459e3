import * as fc from 'fast-check';
import graphology from 'graphology';
import graphmlReader from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.ts';
import { toGraphml } from '../../graph/graphml.ts';
import { hostileTriples } from './hostile.ts';
import { end, triple } from './triples.ts';
import { readXml, type XmlElement } from './xml-reader.ts';

const talks = buildGraph([
  triple({
    id: 'meet',
    time: { text: 'am Freitag', from: '2022-01-21', to: '2022-01-21' },
    place: { text: 'in Genf', entity: 'Genf' },
  }),
  triple({ id: 'call', lemma: 'telefonieren mit', negated: true }),
  triple({ id: 'sleep', lemma: 'schlafen', object: null }),
]);

describe('toGraphml', () => {
  it('declares every key before the graph, with a readable id', () => {
    const names = readXml(write()).map(({ name }) => name);
    expect(names.lastIndexOf('key')).toBeLessThan(names.indexOf('graph'));
    expect(keysFor('node').slice(0, 3)).toEqual([
      { id: 'n_label', for: 'node', 'attr.name': 'label', 'attr.type': 'string' },
      { id: 'labels', for: 'node', 'attr.name': 'labels', 'attr.type': 'string' },
      { id: 'type', for: 'node', 'attr.name': 'type', 'attr.type': 'string' },
    ]);
    expect(keysFor('edge').map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        'label lemma sentence document date start end negated modality asserted attribution from to confidence weight'.split(
          ' ',
        ),
      ),
    );
  });

  it('uses only the types that every reader knows', () => {
    const types = readXml(write()).flatMap((element) => element.attributes['attr.type'] ?? []);
    expect([...new Set(types)].toSorted()).toEqual(['boolean', 'double', 'int', 'string']);
  });

  it('gives each key one id', () => {
    for (const aggregated of [false, true]) {
      const ids = elements('key', aggregated).map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('puts the label first in each edge and leaves out what is not known', () => {
    const [edge] = dataOf('edge', 'meet');
    expect(edge).toEqual(['label', 'treffen']);
    const call = Object.fromEntries(dataOf('edge', 'call'));
    expect(call).toMatchObject({ label: 'nicht telefonieren mit', negated: 'true' });
    expect(call).toMatchObject({ asserted: 'false', date: '2022-01-18' });
    expect(call).not.toHaveProperty('from');
  });

  it('writes type, colour, place and facts of a node', () => {
    const node = Object.fromEntries(dataOf('node', 'Person:Antony Blinken'));
    expect(node).toMatchObject({ n_label: 'Antony Blinken', labels: ':Person', r: '0', b: '178' });
    expect(Number.isFinite(Number(node['x']))).toBe(true);
    expect(JSON.parse(node['facts'] ?? '')).toMatchObject([{ id: 'sleep', lemma: 'schlafen' }]);
  });

  it('joins the facts of a pair when aggregated', () => {
    const graph = buildGraph([
      triple({ id: 'a' }),
      triple({ id: 'b' }),
      triple({ id: 'c', lemma: 'anrufen' }),
      triple({ id: 'd', subject: end('Sergej Lawrow'), object: end('Antony Blinken') }),
    ]);
    const xml = [...toGraphml(graph, { aggregated: true })].join('');
    const edges = readGraphml(xml).mapEdges((_, attributes) => attributes);
    expect(edges).toMatchObject([
      {
        label: 'treffen, anrufen',
        count: 3,
        asserted: 3,
        weight: 3,
        relations: '["treffen","anrufen"]',
        sentences: '["Blinken trifft am Freitag Lawrow."]',
        documents: '["003"]',
      },
      { label: 'treffen', count: 1 },
    ]);
  });

  it('is read by graphology as the same graph', () => {
    const read = readGraphml(write());
    expect(read.nodes()).toEqual(talks.nodes());
    expect(read.edges()).toEqual(talks.edges());
    expect(read.getEdgeAttributes('meet')).toMatchObject({
      lemma: 'treffen',
      start: 0,
      end: 33,
      negated: false,
      asserted: true,
      confidence: 0.9,
      from: '2022-01-21',
      place: 'Genf',
      weight: 1,
    });
  });

  it('is well-formed with unique ids, whatever the texts', () => {
    fc.assert(
      fc.property(hostileTriples, fc.boolean(), (triples, aggregated) => {
        const graph = buildGraph(triples, { layout: false });
        const xml = readXml([...toGraphml(graph, { aggregated })].join(''));
        const nodes = xml.filter(({ name }) => name === 'node').map(idOf);
        const edges = xml.filter(({ name }) => name === 'edge').map(idOf);
        expect(new Set(nodes).size).toBe(graph.order);
        expect(new Set(edges).size).toBe(edges.length);
        if (!aggregated) expect(edges.length).toBe(graph.size);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every character that XML allows', () => {
    const text = ' Zeile\r\n\t„ä“ <b> & "x" ]]> 😀 ';
    const graph = buildGraph([triple({ id: 'a', sentence: { text, start: 0, end: text.length } })]);
    const xml = readXml([...toGraphml(graph)].join(''));
    expect(xml.find(({ attributes }) => attributes['key'] === 'sentence')?.text).toBe(text);
  });
});

function write(aggregated = false): string {
  return [...toGraphml(talks, { aggregated })].join('');
}

function elements(name: string, aggregated = false): XmlElement[] {
  return readXml(write(aggregated)).filter((element) => element.name === name);
}

function keysFor(kind: string): XmlElement['attributes'][] {
  return elements('key')
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes['for'] === kind);
}

/** Key and text of each datum of an element. */
function dataOf(name: 'node' | 'edge', id: string): [string, string][] {
  const xml = readXml(write());
  const first = xml.findIndex((element) => element.name === name && idOf(element) === id);
  const rest = xml.slice(first + 1);
  const next = rest.findIndex((element) => element.name !== 'data');
  return rest
    .slice(0, next === -1 ? undefined : next)
    .map(({ attributes, text }) => [attributes['key'] ?? '', text]);
}

function idOf({ attributes }: XmlElement): string | undefined {
  return attributes['id'];
}

function readGraphml(xml: string) {
  // oxlint-disable-next-line import/no-named-as-default-member -- Node finds no named exports in it
  return graphmlReader.parse(graphology.MultiDirectedGraph, xml);
}
