import type { Entity, EntityIndex, EntityType } from '../../extract/entity/mention.ts';
import type { Node, Tree } from '../../extract/parser/tree.ts';

const types: Readonly<Record<string, EntityType>> = {
  PER: 'Person',
  LOC: 'Place',
  ORG: 'Organization',
  OTH: 'Work',
};

const personal = /^(?:er|sie|ihn|ihm|ihr|ihnen|wir|uns|ich|mich|mir)$/;

/** The entities of a written tree: what its name tags say, and for a pronoun of a person or thing itself, as if it were resolved. */
export function namedEntities(trees: readonly Tree[]): EntityIndex {
  const entityOf = (node: Node | undefined): readonly Entity[] => {
    if (!node?.name && !(node?.upos === 'PRON' && personal.test(node.lower))) return [];
    const type = node.name ? types[node.name.type] : undefined;
    return [{ name: node.form, type: type ?? 'Concept', aliases: [], mentions: [] }];
  };
  return {
    entities: [],
    entitiesAt: (sentence, head) => entityOf(trees[sentence]?.nodes[head]),
    whyAt: () => undefined,
    doubtAt: () => 0,
  };
}
