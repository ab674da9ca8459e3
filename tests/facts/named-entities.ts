import type { Entity, EntityIndex, EntityType } from '../../extract/entity/mention.ts';
import type { Node, Tree } from '../../extract/parser/tree.ts';

const types: Readonly<Record<string, EntityType>> = {
  PER: 'Person',
  LOC: 'Place',
  ORG: 'Organization',
  OTH: 'Work',
};

/** The entities of a written tree: what its name tags say, nothing resolved. */
export function namedEntities(trees: readonly Tree[]): EntityIndex {
  const entityOf = (node: Node | undefined): readonly Entity[] =>
    node?.name
      ? [{ name: node.form, type: types[node.name.type] ?? 'Concept', aliases: [], mentions: [] }]
      : [];
  return {
    entities: [],
    entitiesAt: (sentence, head) => entityOf(trees[sentence]?.nodes[head]),
    whyAt: () => undefined,
  };
}
