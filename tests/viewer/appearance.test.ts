import { expect, test } from 'vitest';
import { edgeAppearance } from '../../viewer/page/appearance/edge-appearance.ts';
import { fade } from '../../viewer/page/appearance/fade.ts';
import { findFocus, type Target } from '../../viewer/page/appearance/focus.ts';
import { shorten } from '../../viewer/page/appearance/label.ts';
import { nodeAppearance } from '../../viewer/page/appearance/node-appearance.ts';
import { dark, light } from '../../viewer/page/appearance/palette.ts';
import type { Scene } from '../../viewer/page/appearance/scene.ts';
import { noFilters } from '../../viewer/page/state/view.ts';
import { findVisible } from '../../viewer/page/state/visible.ts';
import { edgesBetween, nodeNamed, written } from './written-dataset.ts';

const visible = findVisible(written, noFilters);

function sceneOf(target?: Target, changes: Partial<Scene> = {}): Scene {
  const focus = findFocus(written, visible, target);
  const base = { dataset: written, visible, focus, phrases: false, palette: light };
  return { ...base, revealed: new Set(), ...changes };
}

function theEdge(subject: string, relation: string, object: string) {
  const [edge] = edgesBetween(subject, relation, object);
  if (edge === undefined) throw new Error(`no edge: ${relation}`);
  return edge;
}

const size = (name: string) => nodeAppearance(nodeNamed(name), sceneOf()).size;

const look = (subject: string, relation: string, object: string) =>
  edgeAppearance(theEdge(subject, relation, object), sceneOf());

test('A node has the colour of its type in either theme.', () => {
  const node = nodeNamed('Ukraine');
  expect(nodeAppearance(node, sceneOf()).color).toBe(light.types.Country);
  const inDark = sceneOf(undefined, { palette: dark });
  expect(nodeAppearance(node, inDark).color).toBe(dark.types.Country);
});

test('The more neighbours, the larger; terms stay small.', () => {
  expect(size('Antony Blinken')).toBeGreaterThan(size('Bundeskartellamt'));
  expect(size('Bundeskanzler')).toBeLessThan(size('Bundeskartellamt'));
});

test('Phrases are hidden unless asked for or around the selection.', () => {
  const phrase = nodeNamed('120 Stellen');
  expect(nodeAppearance(phrase, sceneOf()).hidden).toBe(true);
  expect(nodeAppearance(phrase, sceneOf(undefined, { phrases: true })).hidden).toBe(false);
  const revealed = sceneOf(undefined, { revealed: new Set([phrase.id]) });
  expect(nodeAppearance(phrase, revealed).hidden).toBe(false);
});

test('In focus are a node and its neighbours; the rest fades and loses its name.', () => {
  const scene = sceneOf({ kind: 'node', id: nodeNamed('Antony Blinken').id });
  const own = nodeAppearance(nodeNamed('Antony Blinken'), scene);
  expect([own.highlighted, own.forceLabel]).toEqual([true, true]);
  expect(nodeAppearance(nodeNamed('Sergej Lawrow'), scene).color).toBe(light.types.Person);
  const far = nodeAppearance(nodeNamed('IG Metall'), scene);
  expect([far.color, far.label]).toEqual([fade(light.types.Organization, light.background), null]);
});

test('Edges are labelled only in focus, with their denial.', () => {
  const edge = theEdge('Wolodymyr Selenskyj', 'kritisieren', 'Annalena Baerbock');
  expect(edgeAppearance(edge, sceneOf()).label).toBeNull();
  const scene = sceneOf({ kind: 'edge', id: edge.id });
  expect(edgeAppearance(edge, scene).label).toBe('nicht kritisieren');
});

test('Denied is red, open is dashed, stated is neither.', () => {
  expect(look('Antony Blinken', 'treffen', 'Sergej Lawrow')).toMatchObject({
    color: light.line,
    dashed: false,
  });
  expect(look('Russland', 'bedrohen', 'Ukraine').color).toBe(light.negatedLine);
  expect(look('USA', 'fortsetzen', 'Gespräche mit Russland').dashed).toBe(true);
});

test('Parallel edges are curved, loops are loops, all others straight.', () => {
  expect(look('Jana Müller-Weiß', 'loben', 'Jana Müller-Weiß').type).toBe('loop');
  expect(look('IG Metall', 'ablehnen', 'Übernahme von Strauß Maschinenbau').type).toBe('straight');
  expect(look('Wladimir Putin', 'telefonieren mit', 'Emmanuel Macron').type).toBe('curved');
});

test('An edge is hidden with either of its ends.', () => {
  const edge = theEdge('Jana Müller-Weiß', 'schaffen', '120 Stellen');
  expect(edgeAppearance(edge, sceneOf()).hidden).toBe(true);
  expect(edgeAppearance(edge, sceneOf(undefined, { phrases: true })).hidden).toBe(false);
});

test('Long names are cut between words.', () => {
  expect(shorten('Bundesministerium für Wirtschaft und Klimaschutz')).toBe(
    'Bundesministerium für…',
  );
  expect(shorten('Donaudampfschifffahrtsgesellschaftskapitän')).toHaveLength(30);
  expect(shorten('Nato')).toBe('Nato');
});

test('A faded colour lies between the colour and the background, nearer to the background.', () => {
  expect(fade('#000000', '#ffffff')).toBe('#c7c7c7');
  expect(fade('#ff0000', '#000000')).toBe('#380000');
});
