import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../extract/facts/confidence.ts';
import { findFacts } from './find-facts.ts';
import { findSurfaceFacts } from '../../extract/facts/surface.ts';
import { randomTree } from '../clause/random-trees.ts';
import { namedEntities } from './named-entities.ts';

describe('facts of any tree', () => {
  it('are found without an error, and their phrases are those of the text', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        const { text } = tree.sentence;
        const article = { id: 'random', text, date: '2024-03-12' };
        for (const fact of findFacts({ article, trees: [tree], entities: namedEntities([tree]) })) {
          for (const end of [fact.subject, fact.object, fact.attribution, fact.place])
            if (end) expect(end.text).toBe(text.slice(end.start, end.end));
          for (const span of fact.relation.spans) expect(span.end).toBeGreaterThan(span.start);
          expect(confidenceOf(fact.traits)).toBeGreaterThanOrEqual(0);
          expect(confidenceOf(fact.traits)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('have words in all three places in surface mode', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        for (const { subject, relation, object } of findSurfaceFacts(tree))
          for (const text of [subject, relation, object]) expect(text).toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same for the same tree', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        expect(findSurfaceFacts(tree)).toEqual(findSurfaceFacts(tree));
      }),
      { numRuns: 200 },
    );
  });
});
