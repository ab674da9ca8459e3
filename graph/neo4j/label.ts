import type { EntityType } from '../../extract/entity/mention.ts';

const LABELS: Readonly<Record<EntityType, string>> = {
  Person: '`Person`',
  Organization: '`Organization`',
  Country: '`Country`',
  Place: '`Place`',
  Group: '`Group`',
  Event: '`Event`',
  Work: '`Work`',
  Product: '`Product`',
  Role: '`Role`',
  Amount: '`Amount`',
  Concept: '`Concept`',
};

/** `:`Person`` for a query; empty for kinds that another extractor made up, which stay plain entities. */
export function labelOf(type: EntityType): string {
  return Object.hasOwn(LABELS, type) ? `:${LABELS[type]}` : '';
}

/** All labels of kinds, for a query that takes them off a node. */
export const ALL_LABELS: string = Object.values(LABELS)
  .map((label) => `:${label}`)
  .join('');
