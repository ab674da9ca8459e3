import type { EntityType } from '../../../extract/entity/mention.ts';

/** The colours of the drawing in one theme; everything else is styled in CSS. */
export interface Palette {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly background: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly line: string;
  readonly activeLine: string;
  readonly negatedLine: string;
  readonly fadedLine: string;
}

export const light: Palette = {
  types: {
    Person: '#2b62c4',
    Organization: '#c2570c',
    Country: '#2f7d32',
    Place: '#0b7f83',
    Group: '#8a3fb0',
    Event: '#b4235f',
    Work: '#7a6414',
    Product: '#8d4f2c',
    Role: '#8f8a80',
    Amount: '#8f8a80',
    Concept: '#8f8a80',
  },
  background: '#faf8f4',
  ink: '#1f1d1a',
  quietInk: '#6b665d',
  line: '#bdb7ab',
  activeLine: '#5b564d',
  negatedLine: '#c4372b',
  fadedLine: '#eeeae2',
};

export const dark: Palette = {
  types: {
    Person: '#79a5ff',
    Organization: '#f0a052',
    Country: '#72c677',
    Place: '#4cc5c7',
    Group: '#c99af0',
    Event: '#ff86b4',
    Work: '#d8c15a',
    Product: '#d99e76',
    Role: '#80848e',
    Amount: '#80848e',
    Concept: '#80848e',
  },
  background: '#15171b',
  ink: '#eceae6',
  quietInk: '#a3a5ab',
  line: '#41454e',
  activeLine: '#b9bcc4',
  negatedLine: '#ff7466',
  fadedLine: '#202328',
};
