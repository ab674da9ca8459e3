import { expect, test } from 'vitest';
import { edgesBetween, nodeNamed, written } from './written-dataset.ts';
import { writtenTriples } from './written-triples.ts';

test('Every triple is a fact of the dataset.', () => {
  expect(written.facts.map(({ triple }) => triple.id)).toEqual(writtenTriples.map(({ id }) => id));
  expect(written.facts.length).toBeGreaterThanOrEqual(60);
});

test('Facts with the same ends and relation are one edge with all their sentences.', () => {
  const [edge, ...others] = edgesBetween('Nato', 'warnen', 'Russland');
  expect(others).toEqual([]);
  expect(edge?.facts).toHaveLength(1);
  const all = [...written.edges.values()].flatMap(({ facts }) => facts);
  expect(new Set(all.map(({ triple }) => triple.id)).size).toBe(all.length);
});

test('A denied fact never shares an edge with the same fact affirmed.', () => {
  const edges = edgesBetween('Russland', 'angreifen', 'Ukraine');
  expect(edges.map(({ negated }) => negated).toSorted()).toEqual([false, true]);
});

test('A fact with one end stays with its node and makes no edge.', () => {
  const embassy = nodeNamed('Botschaft in Kiew');
  const fact = embassy.facts.find(({ triple }) => triple.relation.lemma === 'räumen');
  expect(fact?.subject).toBeUndefined();
  expect(fact?.object).toBe(embassy.id);
  expect(written.edgeOf.has(fact?.triple.id ?? '')).toBe(false);
});

test('A loop is an edge of its node and no neighbour.', () => {
  expect(edgesBetween('Jana Müller-Weiß', 'loben', 'Jana Müller-Weiß')).toHaveLength(1);
  const loops = nodeNamed('Müller AG').facts.filter(({ subject, object }) => subject === object);
  expect(loops).toHaveLength(1);
});

test('Articles and relations are counted by their facts.', () => {
  expect(written.articles.map(({ id }) => id)).toEqual(['genf', 'berlin', 'werk', 'gipfel']);
  const sum = written.articles.reduce((total, { facts }) => total + facts, 0);
  expect(sum).toBe(written.facts.length);
  const counts = written.relations.map(([, facts]) => facts);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
