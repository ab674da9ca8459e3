import type { EntityType } from '../extract/entity/mention.ts';

export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Colour of each kind of thing in files that carry colours; told apart also by most colour-blind readers. */
const COLORS: Readonly<Record<EntityType, string>> = {
  Person: '#0072b2',
  Organization: '#d55e00',
  Country: '#009e73',
  Place: '#7fc97f',
  Group: '#cc79a7',
  Event: '#e6ab02',
  Work: '#6a3d9a',
  Product: '#a6761d',
  Role: '#56b4e9',
  Amount: '#bdbdbd',
  Concept: '#8c8c8c',
};

/** Colour of a kind of thing; grey for kinds that another extractor made up. */
export function colorOf(type: EntityType): Color {
  const hex = Number.parseInt((COLORS[type] ?? COLORS.Concept).slice(1), 16);
  return { r: hex >> 16, g: (hex >> 8) & 0xff, b: hex & 0xff };
}
