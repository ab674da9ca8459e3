import { expect, test } from 'vitest';
import type { Triple } from '../../extract/triple.ts';
import { type Filters, noFilters } from '../../viewer/page/state/view.ts';
import { daysOf, findVisible } from '../../viewer/page/state/visible.ts';
import { edgesBetween, nodeNamed, written } from './written-dataset.ts';

const shown = (filters: Partial<Filters>) => findVisible(written, { ...noFilters, ...filters });

test('Without filters everything is visible.', () => {
  const { facts, nodes, edges } = shown({});
  expect(facts).toHaveLength(written.facts.length);
  expect(nodes.size).toBe(written.nodes.size);
  expect(edges.size).toBe(written.edges.size);
});

test('A relation leaves its facts and their ends.', () => {
  const { facts, nodes } = shown({ relations: new Set(['treffen']) });
  expect(facts.every(({ triple }) => triple.relation.lemma === 'treffen')).toBe(true);
  expect(nodes).toContain(nodeNamed('Antony Blinken').id);
  expect(nodes).not.toContain(nodeNamed('Müller AG').id);
});

test('A hidden type takes its edges along.', () => {
  const { nodes, edges } = shown({ hiddenTypes: new Set(['Country']) });
  expect(nodes).not.toContain(nodeNamed('Ukraine').id);
  const [edge] = edgesBetween('Deutschland', 'unterstützen', 'Ukraine');
  expect(edges).not.toContain(edge?.id);
});

function every(filters: Partial<Filters>, check: (triple: Triple) => boolean): void {
  const { facts } = shown(filters);
  expect(facts.length).toBeGreaterThan(0);
  expect(facts.length).toBeLessThan(written.facts.length);
  expect(facts.every(({ triple }) => check(triple))).toBe(true);
}

test('Articles, standing, denial, voice and confidence each restrict.', () => {
  every({ articles: new Set(['werk']) }, ({ document }) => document.id === 'werk');
  every({ modalities: new Set(['planned', 'wanted']) }, ({ modality }) => modality.endsWith('ed'));
  every({ negation: 'negated' }, ({ negated }) => negated);
  every({ negation: 'affirmed' }, ({ negated }) => !negated);
  every({ ownVoice: true }, ({ attribution }) => attribution === null);
  every({ confidence: 0.7 }, ({ confidence }) => confidence >= 0.7);
});

test('A period takes the time a fact speaks of, otherwise the day of its article.', () => {
  const { facts } = shown({ from: '2022-01-18', to: '2022-01-18' });
  expect(facts.map(({ triple }) => triple.id)).toEqual(['berlin-1-0']);
  expect(
    shown({ from: '2023-01-01' }).facts.every((fact) => fact.triple.document.id === 'werk'),
  ).toBe(true);
});

test('A fact without its own time has the day of its article.', () => {
  const fact = written.factOf.get('werk-0-0');
  expect(fact && daysOf(fact.triple)).toEqual(['2023-03-02', '2023-03-02']);
});
