import * as fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import type { FactGraph } from '../../graph/attributes.ts';
import { buildGraph } from '../../graph/build.ts';
import { toJsonLd } from '../../graph/json-ld.ts';
import { toTurtle } from '../../graph/turtle.ts';
import { hostileTriples } from './hostile.ts';
import { triple } from './triples.ts';

const MEET = 'urn:satzgraph:relation:treffen';
const talks = buildGraph([
  triple({ id: 'a', time: { text: 'am Freitag', from: '2022-01-21', to: 'bald' } }),
  triple({ id: 'b', negated: true }),
  triple({ id: 'c', lemma: 'abreisen', object: null }),
]);

describe('toTurtle', () => {
  it('states plainly only what the articles assert', () => {
    const plain = readTurtle(talks).filter(({ predicate }) => predicate.value === MEET);
    expect(plain.map(({ subject, object }) => [subject.value, object.value])).toEqual([
      [
        'urn:satzgraph:entity:Person:Antony%20Blinken',
        'urn:satzgraph:entity:Person:Sergej%20Lawrow',
      ],
    ]);
    const denied = readTurtle(buildGraph([triple({ negated: true })]));
    expect(denied.some(({ predicate }) => predicate.value === MEET)).toBe(false);
  });

  it('describes every fact with its sentence and standing', () => {
    const fact = readTurtle(talks)
      .filter(({ subject }) => subject.value === 'urn:satzgraph:fact:a')
      .map(({ predicate, object }) => `${predicate.value.split(/[#:/]/u).at(-1)} ${object.value}`);
    expect(fact).toEqual(
      expect.arrayContaining([
        'type http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement',
        `predicate ${MEET}`,
        'sentence Blinken trifft am Freitag Lawrow.',
        'wasQuotedFrom urn:satzgraph:document:003',
        'negated false',
        'from 2022-01-21',
        'to bald',
      ]),
    );
  });

  it('is read back whatever the texts', () => {
    fc.assert(
      fc.property(hostileTriples, (triples) => {
        const graph = buildGraph(triples, { layout: false });
        const sentences = readTurtle(graph)
          .filter(({ predicate }) => predicate.value === 'urn:satzgraph:vocabulary:sentence')
          .map(({ object }) => object.value);
        const written = graph.mapEdges((_, { sentence }) =>
          sentence.replaceAll(/\p{Surrogate}|\0/gu, '\ufffd'),
        );
        expect(new Set(sentences)).toEqual(new Set(written));
      }),
      { numRuns: 200 },
    );
  });
});

describe('toJsonLd', () => {
  it('says the same as the Turtle', () => {
    fc.assert(
      fc.property(hostileTriples, (triples) => {
        const graph = buildGraph(triples, { layout: false });
        const turtle = new Set(readTurtle(graph).map(({ subject }) => subject.value));
        const nodes = readJsonLd(graph);
        expect(new Set(nodes.map((node) => node['@id']))).toEqual(turtle);
      }),
      { numRuns: 50 },
    );
    expect(readJsonLd(talks)).toContainEqual(
      expect.objectContaining({
        '@id': 'urn:satzgraph:fact:b',
        '@type': 'rdf:Statement',
        'sg:negated': [true],
        'sg:sentence': [{ '@value': 'Blinken trifft am Freitag Lawrow.', '@language': 'de' }],
      }),
    );
  });
});

function readTurtle(graph: FactGraph): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse([...toTurtle(graph)].join(''));
}

function readJsonLd(graph: FactGraph): Record<string, unknown>[] {
  return JSON.parse([...toJsonLd(graph)].join(''))['@graph'];
}
