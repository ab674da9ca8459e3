import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Triple } from '../../extract/triple.ts';
import { buildGraph } from '../../graph/build.ts';
import { documentNamed, end, triple } from './triples.ts';

const BLINKEN = 'Person:Antony Blinken';
const LAWROW = 'Person:Sergej Lawrow';

describe('buildGraph', () => {
  it('makes one edge of a stated fact, with its evidence', () => {
    const graph = buildGraph([
      triple({
        id: 't1',
        negated: true,
        modality: 'planned',
        attribution: { text: 'das Ministerium', entity: 'US-Außenministerium' },
        time: { text: 'am Freitag', from: '2022-01-21', to: '2022-01-21' },
      }),
    ]);
    expect(graph.extremities('t1')).toEqual([BLINKEN, LAWROW]);
    expect(graph.getEdgeAttributes('t1')).toMatchObject({
      label: 'nicht treffen',
      lemma: 'treffen',
      relation: 'trifft',
      spans: [[8, 14]],
      sentence: 'Blinken trifft am Freitag Lawrow.',
      document: '003',
      title: 'Artikel 003',
      date: '2022-01-18',
      negated: true,
      modality: 'planned',
      asserted: false,
      attribution: 'US-Außenministerium',
      from: '2022-01-21',
      to: '2022-01-21',
    });
  });

  it('asserts only what the article itself states', () => {
    const source = { text: 'Moskau', entity: 'Moskau' };
    const graph = buildGraph([
      triple({ id: 'plain' }),
      triple({ id: 'denied', negated: true }),
      triple({ id: 'possible', modality: 'possible' }),
      triple({ id: 'claimed', attribution: source }),
    ]);
    expect(graph.filterEdges((_, { asserted }) => asserted)).toEqual(['plain']);
  });

  it('keeps parallel edges and loops', () => {
    const graph = buildGraph([
      triple({ id: 'a' }),
      triple({ id: 'b', lemma: 'anrufen' }),
      triple({ id: 'c', object: end('Antony Blinken') }),
    ]);
    expect([graph.order, graph.size]).toEqual([2, 3]);
  });

  it('keeps a triple that comes twice once', () => {
    expect(buildGraph([triple({ id: 'a' }), triple({ id: 'a' })]).size).toBe(1);
  });

  it('keeps a fact with one end on its node', () => {
    const graph = buildGraph([
      triple({ id: 'sleep', lemma: 'schlafen', object: null }),
      triple({ id: 'arrest', lemma: 'festnehmen', subject: null }),
    ]);
    expect(graph.size).toBe(0);
    const facts = [BLINKEN, LAWROW].flatMap((node) => graph.getNodeAttribute(node, 'facts'));
    expect(facts).toMatchObject([
      { id: 'sleep', role: 'subject', lemma: 'schlafen' },
      { id: 'arrest', role: 'object', lemma: 'festnehmen' },
    ]);
  });

  it('has a node for where a fact happens and for the state that something acts for', () => {
    const graph = buildGraph([
      triple({ id: 'a', place: { text: 'in Genf', entity: 'Genf' } }),
      triple({ id: 'b', subject: end('Kreml', 'Organization') }),
    ]);
    expect(graph.getEdgeAttributes('a')).toMatchObject({ place: 'Genf', placeNode: 'Place:Genf' });
    expect(graph.getNodeAttributes('Place:Genf')).toMatchObject({ type: 'Place', mentions: 1 });
    const state = graph.getNodeAttribute('Organization:Kreml', 'standsFor');
    expect(graph.getNodeAttributes(state)).toMatchObject({ label: 'Russland', mentions: 0 });
  });

  it('joins what the clause of a fact says besides', () => {
    const adjuncts = ['strenger', 'ohne Frist'].map((text) => ({ text, start: 0, end: 1 }));
    const graph = buildGraph([triple({ id: 'a', adjuncts }), triple({ id: 'b' })]);
    expect(graph.getEdgeAttribute('a', 'adjuncts')).toBe('strenger; ohne Frist');
    expect(graph.getEdgeAttribute('b', 'adjuncts')).toBeUndefined();
  });

  it('collects what the articles tell of a node', () => {
    const graph = buildGraph([
      triple({ id: 'a', document: documentNamed('b', '2022-02-01') }),
      triple({ id: 'b', document: documentNamed('a', '2022-01-05') }),
      triple({ id: 'c', subject: end('Antony Blinken', 'Person', 'US-Außenminister Blinken') }),
    ]);
    expect(graph.getNodeAttributes(BLINKEN)).toMatchObject({
      label: 'Antony Blinken',
      type: 'Person',
      aliases: ['Blinken'],
      mentions: 3,
      documents: ['003', 'a', 'b'],
      firstDate: '2022-01-05',
      lastDate: '2022-02-01',
      degree: 3,
    });
  });

  it('flags clauses, amounts, adjectives and nouns said in passing as phrases', () => {
    const ends = [
      end('Krieg', 'Concept'),
      end('44 Milliarden Dollar', 'Amount'),
      end('bereit', 'Concept'),
      end('dass Russland die Ukraine angreift', 'Concept'),
      end('Bund für Umwelt und Naturschutz in Deutschland', 'Organization'),
    ];
    const graph = buildGraph(ends.map((object, i) => triple({ id: `${i}`, object })));
    const phrases = graph.filterNodes((_, { phrase }) => phrase);
    expect(phrases.map((node) => graph.getNodeAttribute(node, 'label'))).toEqual([
      '44 Milliarden Dollar',
      'Krieg',
      'bereit',
      'dass Russland die Ukraine angreift',
    ]);
  });

  it('does not link articles by a phrase that both use', () => {
    const object = end('20 Prozent', 'Amount');
    const graph = buildGraph([
      triple({ document: documentNamed('a'), object }),
      triple({ document: documentNamed('b'), object }),
    ]);
    expect(graph.order).toBe(3);
  });

  it('numbers the largest community 0', () => {
    const graph = buildGraph([
      ...clique(['A', 'B', 'C'], '1'),
      ...clique(['P', 'Q', 'R', 'S', 'T'], '2'),
    ]);
    expect(graph.getNodeAttribute('Person:A', 'community')).toBe(1);
    expect(graph.getNodeAttribute('Person:P', 'community')).toBe(0);
  });

  it('puts a thing without edges beside those of its article', () => {
    const graph = buildGraph([
      ...clique(['Anna Amsel', 'Bert Buche', 'Cora Ceder'], '1'),
      ...clique(['Dora Dohle', 'Emil Esche', 'Fred Fink', 'Gerd Gans'], '2'),
      triple({ document: documentNamed('1'), subject: end('Hans Horn'), object: null }),
      triple({
        document: documentNamed('2'),
        subject: end('Inge Iltis'),
        object: end('bereit', 'Concept'),
      }),
    ]);
    const community = (name: string) => graph.getNodeAttribute(`Person:${name}`, 'community');
    expect(community('Hans Horn')).toBe(community('Anna Amsel'));
    expect(community('Inge Iltis')).toBe(community('Dora Dohle'));
    const bereit = graph.findNode((_, { label }) => label === 'bereit');
    expect(graph.getNodeAttribute(bereit, 'community')).toBe(community('Inge Iltis'));
  });

  it('draws together what shares a phrase', () => {
    const document = documentNamed('1');
    const object = end('bereit', 'Concept');
    const graph = buildGraph([
      triple({ document, subject: end('Anna Amsel'), object }),
      triple({ document, subject: end('Bert Buche'), object }),
    ]);
    const [a, b] = graph.filterNodes((_, { type }) => type === 'Person');
    expect(graph.getNodeAttribute(a, 'community')).toBe(graph.getNodeAttribute(b, 'community'));
  });

  it('gives every node a place of its own', () => {
    const graph = buildGraph(
      Array.from({ length: 300 }, (_, i) =>
        triple({ subject: end(`P${i % 40}`), object: end(`Ding ${i % 7} von ${i}`, 'Concept') }),
      ),
    );
    const places = graph.mapNodes((_, { x, y }) => `${x} ${y}`);
    expect(places.every((place) => !place.includes('NaN'))).toBe(true);
    expect(new Set(places).size).toBe(graph.order);
  });

  it('gives the same bytes for the same triples in any order', () => {
    const triples = Array.from({ length: 30 }, (_, i) =>
      triple({
        document: documentNamed(`d${i % 3}`),
        subject: end(`P${i % 5}`),
        object: i % 7 === 0 ? null : end(`Q${i % 11}`),
        lemma: `verb${i % 2}`,
      }),
    );
    const bytes = JSON.stringify(buildGraph(triples).export());
    fc.assert(
      fc.property(fc.shuffledSubarray(triples, { minLength: 30 }), (shuffled) => {
        expect(JSON.stringify(buildGraph(shuffled).export())).toBe(bytes);
      }),
      { numRuns: 20 },
    );
  });
});

function clique(names: readonly string[], document: string): Triple[] {
  return names.flatMap((a) =>
    names
      .filter((b) => a < b)
      .map((b) => triple({ document: documentNamed(document), subject: end(a), object: end(b) })),
  );
}
