import { expect, test } from 'vitest';
import type { FactGraph } from '../../graph/attributes.ts';
import { MultiDirectedGraph } from '../../graph/graphology.ts';
import { findPeriphery } from '../../viewer/periphery.ts';

type Link = readonly [one: string, other: string];

/** The names left out of the picture of a graph with these links; ends are given as `Type:name`, a phrase as `Type:name?`. */
function leftOut(links: readonly Link[]): string[] {
  const graph = new MultiDirectedGraph();
  for (const [one, other] of links) {
    for (const end of [one, other]) {
      graph.mergeNode(end, { type: end.split(':')[0], phrase: end.endsWith('?') });
    }
    graph.addEdge(one, other);
  }
  return [...findPeriphery(graph as unknown as FactGraph)].map((end) => end.split(':')[1] ?? '');
}

const wheel = Array.from({ length: 90 }, (_, spoke): Link => ['Country:Land', `Place:${spoke}`]);

test('In a small graph everything with a link to another thing is in the picture.', () => {
  expect(
    leftOut([
      ['Place:Adorf', 'Place:Bedorf'],
      ['Place:Adorf', 'Concept:Zweifel'],
    ]),
  ).toEqual([]);
});

test('Phrases, and things that are linked to phrases only, are left out.', () => {
  const links: Link[] = [
    ['Place:Adorf', 'Place:Bedorf'],
    ['Person:Vogt', 'Amount:drei?'],
  ];
  expect(leftOut(links)).toEqual(['Vogt', 'drei?']);
});

test('A larger graph does without small islands.', () => {
  expect(leftOut([...wheel, ['Place:Fernau', 'Place:Nahau']])).toEqual(['Fernau', 'Nahau']);
});

test('A larger graph does without terms that hang on one thing, but keeps those that link two.', () => {
  const links: Link[] = [
    ['Country:Land', 'Concept:Zweifel'],
    ['Country:Land', 'Concept:Vertrag'],
    ['Place:7', 'Concept:Vertrag'],
  ];
  expect(leftOut([...wheel, ...links])).toEqual(['Zweifel']);
});
