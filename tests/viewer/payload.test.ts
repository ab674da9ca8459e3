import { expect, test } from 'vitest';
import { buildPayload } from '../../viewer/payload.ts';
import { writtenTriples } from './written-triples.ts';

const payload = buildPayload(writtenTriples, 'written');
const nodes = new Map(payload.nodes.map((node) => [node.id, node]));

test('Every end of every fact is a node with a place of its own.', () => {
  const ends = payload.facts.flatMap(({ subject, object }) => [subject, object]);
  for (const end of ends) {
    if (end !== null) expect(nodes.has(end)).toBe(true);
  }
  const places = payload.nodes.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(payload.nodes.length);
  expect(places.join()).not.toContain('NaN');
});

test('A fact keeps both ends that its triple names.', () => {
  for (const { triple, subject, object } of payload.facts) {
    expect(subject === null).toBe(triple.subject === null);
    expect(object === null).toBe(triple.object === null);
  }
});

test('The same triples give the same payload, and any of them twice changes nothing.', () => {
  expect(buildPayload(writtenTriples, 'written')).toEqual(payload);
  expect(buildPayload([...writtenTriples, ...writtenTriples], 'written')).toEqual(payload);
});

test('No triples give an empty payload.', () => {
  expect(buildPayload([], 'nothing')).toEqual({
    name: 'nothing',
    nodes: [],
    facts: [],
    corrections: [],
  });
});

test('What users corrected is shown: a dropped fact is gone, a renamed thing has its name.', () => {
  const corrected = buildPayload(writtenTriples, 'written', [
    { do: 'drop', triple: 'genf-0-0' },
    { do: 'rename', entity: 'Olaf Scholz', name: 'Bundeskanzler Scholz' },
  ]);
  expect(corrected.facts).toHaveLength(writtenTriples.length - 1);
  expect(corrected.nodes.map(({ name }) => name)).toContain('Bundeskanzler Scholz');
});
