import { computed, signal } from '@preact/signals';
import type { Payload } from '../../payload.ts';
import { findFocus, type Target } from '../appearance/focus.ts';
import type { Scene } from '../appearance/scene.ts';
import { dark, light } from '../appearance/palette.ts';
import { buildDataset, type Dataset, type EntityNode } from '../data/dataset.ts';
import { keepPlaces } from '../data/keep-places.ts';
import { buildSearch } from '../data/search.ts';
import { english } from '../words/english.ts';
import { german } from '../words/german.ts';
import { fromAddress, toAddress } from './address.ts';
import { type Language, readPreferences, type Theme, writePreference } from './preferences.ts';
import { type Filters, noFilters, type Selection, startView, type View } from './view.ts';
import { findVisible } from './visible.ts';

const preferences = readPreferences();

export const language = signal<Language>(preferences.language);
export const theme = signal<Theme>(preferences.theme);
export const words = computed(() => (language.value === 'de' ? german : english));

/** How far loading the graph has come. */
export const loading = signal<'loading' | 'ready' | 'failed'>('loading');
const articles = signal<Dataset | undefined>(undefined);
const pasted = signal<Dataset | undefined>(undefined);

/** The graph on show: the pasted text's, otherwise that of the articles. */
export const dataset = computed(() => pasted.value ?? articles.value);
export const isPasted = computed(() => pasted.value !== undefined);
export const search = computed(() =>
  dataset.value === undefined ? undefined : buildSearch(dataset.value),
);

export const view = signal<View>(startView);
export const hovered = signal<Target | undefined>(undefined);
export const isFilterOpen = signal(false);
export const isPasteOpen = signal(false);

const filters = computed(() => view.value.filters);
export const visible = computed(() =>
  dataset.value === undefined ? undefined : findVisible(dataset.value, filters.value),
);

/** The selection as something drawn; undefined as long as nothing, or nothing that exists, is selected. */
export const target = computed(() => findTarget(dataset.value, view.value.selection));

const revealed = computed((): ReadonlySet<string> => {
  if (dataset.value === undefined || visible.value === undefined) return new Set();
  return findFocus(dataset.value, visible.value, target.value)?.nodes ?? new Set();
});

/** All that the canvas draws. */
export const scene = computed((): Scene | undefined => {
  if (dataset.value === undefined || visible.value === undefined) return undefined;
  return {
    dataset: dataset.value,
    visible: visible.value,
    focus: findFocus(dataset.value, visible.value, hovered.value ?? target.value),
    phrases: view.value.phrases,
    revealed: revealed.value,
    palette: theme.value === 'dark' ? dark : light,
  };
});

export function showArticles(payload: Payload): void {
  articles.value = buildDataset(payload);
  view.value = fromAddress(location.hash);
  loading.value = 'ready';
}

/** Shows the articles' graph as it was corrected: everything else stays where it is. */
export function showCorrected(payload: Payload): void {
  hovered.value = undefined;
  const before = articles.value;
  for (const node of before?.nodes.values() ?? []) places.set(node.id, node);
  articles.value = buildDataset(before ? keepPlaces(payload, before, places) : payload);
}

/** Where everything stood that corrections have changed, for when they are taken back. */
const places = new Map<string, EntityNode>();

/** Shows another graph instead of the articles', or the articles' again. */
export function showPasted(payload: Payload | undefined): void {
  hovered.value = undefined;
  pasted.value = payload === undefined ? undefined : buildDataset(payload);
  change(startView);
}

/** Changes the view and adds it to the history, so that the Back button undoes it. */
export function change(next: Partial<View>): void {
  const { camera, ...rest } = { ...view.value, ...next };
  view.value = { ...rest, camera };
  history.pushState(null, '', toAddress(view.value) || location.pathname);
}

/** Changes the view in passing: the address follows, the history does not grow. */
export function adjust(next: Partial<View>): void {
  view.value = { ...view.value, ...next };
  history.replaceState(null, '', toAddress(view.value) || location.pathname);
}

export function select(selection: Selection | undefined): void {
  hovered.value = undefined;
  if (sameSelection(selection, view.value.selection)) return;
  change({ selection });
}

/** Selects what was clicked on the canvas. */
export function pick(picked: Target | undefined): void {
  if (picked === undefined) select(undefined);
  else if (picked.kind === 'edge') select({ kind: 'fact', id: picked.id });
  else select(picked);
}

export function filter(next: Partial<Filters>): void {
  change({ filters: { ...view.value.filters, ...next } });
}

export function resetFilters(): void {
  change({ filters: noFilters });
}

export function switchLanguage(): void {
  language.value = language.value === 'de' ? 'en' : 'de';
  writePreference('language', language.value);
}

export function switchTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark';
  writePreference('theme', theme.value);
}

/** A fact with one end only is drawn as nothing but its node. */
function findTarget(
  data: Dataset | undefined,
  selection: Selection | undefined,
): Target | undefined {
  if (data === undefined || selection === undefined) return undefined;
  if (selection.kind === 'path') {
    return data.nodes.has(selection.id) && data.nodes.has(selection.to) ? selection : undefined;
  }
  if (selection.kind === 'node') {
    return data.nodes.has(selection.id) ? { kind: 'node', id: selection.id } : undefined;
  }
  const edge = data.edgeOf.get(selection.id);
  if (edge !== undefined) return { kind: 'edge', id: edge.id };
  const fact = data.factOf.get(selection.id);
  const end = fact?.subject ?? fact?.object;
  return end === undefined ? undefined : { kind: 'node', id: end };
}

function sameSelection(a: Selection | undefined, b: Selection | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
