import { entityTypes } from '../../../extract/entity/mention.ts';
import { modalities } from '../words/kinds.ts';
import {
  type Camera,
  type Filters,
  noFilters,
  type Selection,
  startView,
  type View,
} from './view.ts';

/** The part of the address that keeps a view: `#node=Blinken&relation=treffen`. Empty for the start view. */
export function toAddress(view: View): string {
  const query = new URLSearchParams();
  if (view.mode === 'table') query.set('mode', 'table');
  if (view.phrases) query.set('phrases', 'yes');
  if (view.selection !== undefined) query.set(view.selection.kind, view.selection.id);
  if (view.selection?.kind === 'path') query.set('end', view.selection.to);
  writeFilters(query, view.filters);
  if (view.camera !== undefined) query.set('camera', formatCamera(view.camera));
  const text = query.toString();
  return text === '' ? '' : `#${text}`;
}

/** Reads an address back; whatever is not understood is left out, as anybody may have typed it. */
export function fromAddress(hash: string): View {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    selection: parseSelection(query),
    filters: parseFilters(query),
    camera: maybeCamera(query.get('camera')),
    phrases: query.get('phrases') === 'yes',
    mode: query.get('mode') === 'table' ? 'table' : startView.mode,
  };
}

function writeFilters(query: URLSearchParams, filters: Filters): void {
  for (const type of filters.hiddenTypes) query.append('hide', type);
  for (const relation of filters.relations) query.append('relation', relation);
  for (const article of filters.articles) query.append('article', article);
  for (const modality of filters.modalities) query.append('modality', modality);
  if (filters.negation !== noFilters.negation) query.set('negation', filters.negation);
  if (filters.ownVoice) query.set('voice', 'own');
  if (filters.confidence > 0) query.set('confidence', String(filters.confidence));
  if (filters.from !== undefined) query.set('from', filters.from);
  if (filters.to !== undefined) query.set('to', filters.to);
}

function parseFilters(query: URLSearchParams): Filters {
  const negation = query.get('negation');
  return {
    hiddenTypes: new Set(entityTypes.filter((type) => query.getAll('hide').includes(type))),
    relations: new Set(query.getAll('relation')),
    articles: new Set(query.getAll('article')),
    modalities: new Set(modalities.filter((name) => query.getAll('modality').includes(name))),
    negation: negation === 'affirmed' || negation === 'negated' ? negation : noFilters.negation,
    ownVoice: query.get('voice') === 'own',
    confidence: parseShare(query.get('confidence')),
    from: maybeDay(query.get('from')),
    to: maybeDay(query.get('to')),
  };
}

function parseSelection(query: URLSearchParams): Selection | undefined {
  const node = query.get('node');
  if (node !== null) return { kind: 'node', id: node };
  const fact = query.get('fact');
  if (fact !== null) return { kind: 'fact', id: fact };
  const [path, end] = [query.get('path'), query.get('end')];
  return path === null || end === null ? undefined : { kind: 'path', id: path, to: end };
}

function formatCamera({ x, y, ratio }: Camera): string {
  return [x, y, ratio].map((value) => Number(value.toFixed(4))).join(',');
}

function maybeCamera(text: string | null): Camera | undefined {
  const [x, y, ratio] = (text ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}

function parseShare(text: string | null): number {
  const share = Number(text);
  return share > 0 && share <= 1 ? share : 0;
}

function maybeDay(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
