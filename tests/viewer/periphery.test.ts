import { expect, test } from 'vitest';
import type { EntityType } from '../../extract/entity/mention.ts';
import type { Triple, TripleArgument } from '../../extract/triple.ts';
import { buildGraph } from '../../graph/build.ts';
import { findPeriphery } from '../../viewer/periphery.ts';
import { writtenTriples } from './written-triples.ts';

function end(typed: string): TripleArgument {
  const [type = '', entity = ''] = typed.split(':');
  return { text: entity, entity, type: type as EntityType, start: 0, end: 1 };
}

/** A triple between two ends given as `Type:name`. */
function link(one: string, other: string): Triple {
  const [template] = writtenTriples;
  if (template === undefined) throw new Error('no triple to copy');
  return { ...template, id: `${one}→${other}`, subject: end(one), object: end(other) };
}

const names = (triples: readonly Triple[]) => {
  const graph = buildGraph(triples, { layout: false });
  const periphery = findPeriphery(graph);
  return graph.mapNodes((id, { label }) => [label, periphery.has(id)] as const);
};

const wheel = Array.from({ length: 90 }, (_, spoke) =>
  link('Country:Land', `Place:Ort${spoke}dorf`),
);

test('In a small graph everything with a link to another thing is in the picture.', () => {
  const small = new Map(
    names([link('Place:Adorf', 'Place:Bedorf'), link('Place:Adorf', 'Place:Zettdorf')]),
  );
  expect([...small.values()]).toEqual([false, false, false]);
});

test('A larger graph does without small islands and terms that hang on one thing.', () => {
  const island = link('Place:Fernau', 'Place:Nahau');
  const term = link('Country:Land', 'Concept:Zweifel');
  const large = new Map(names([...wheel, island, term]));
  expect(large.get('Fernau')).toBe(true);
  expect(large.get('Zweifel')).toBe(true);
  expect(large.get('Land')).toBe(false);
  expect(large.get('Ort7dorf')).toBe(false);
});
