import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../extract/entity/resolve.ts';
import { fromConllu, textOf } from '../../extract/parser/conllu.ts';
import type { Tree } from '../../extract/parser/tree.ts';
import { readCases } from './cases.ts';

const words =
  'Blinken Lawrow Russland russische der die beiden er sie es ihr Minister US-Außenminister & und „ “ ( OSZE ) , sagte in 12 Euro AG Haus- Putins'.split(
    ' ',
  );
const relations =
  'nsubj obj obl nmod appos flat conj cc det amod case acl advcl ccomp parataxis punct nummod cop expl'.split(
    ' ',
  );
const tags = ['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'VERB', 'ADP', 'PUNCT', 'NUM', 'X'];
const names = ['_', 'NE=B-PER', 'NE=I-PER', 'NE=B-LOC', 'NE=B-ORG', 'NE=I-ORG', 'NE=B-OTH'];

/** Any words under any heads that come before them: trees as bad as a parser can make them. */
const anySentence = fc
  .array(
    fc.record({
      word: fc.constantFrom(...words),
      tag: fc.constantFrom(...tags),
      relation: fc.constantFrom(...relations),
      name: fc.constantFrom(...names),
      back: fc.nat(5),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((nodes) =>
    nodes
      .map(({ word, tag, relation, name, back }, i) => {
        const head = i === 0 ? 0 : Math.max(1, i - back);
        return [
          i + 1,
          word,
          word,
          tag,
          '_',
          '_',
          head,
          i === 0 ? 'root' : relation,
          '_',
          name,
        ].join('\t');
      })
      .join('\n'),
  );

const anyTrees = fc
  .array(anySentence, { minLength: 1, maxLength: 5 })
  .map((sentences): Tree[] => fromConllu(`${sentences.join('\n\n')}\n`));

describe('resolveEntities', () => {
  it('never throws, and every mention is a piece of the text', () => {
    fc.assert(
      fc.property(anyTrees, (trees) => {
        const text = textOf(trees);
        for (const entity of resolveEntities({ id: 'a', text }, trees).entities)
          for (const { start, end, text: phrase } of entity.mentions) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(phrase.length).toBeGreaterThan(0);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('gives every mention back at its head', () => {
    fc.assert(
      fc.property(anyTrees, (trees) => {
        const index = resolveEntities({ id: 'a', text: textOf(trees) }, trees);
        for (const entity of index.entities)
          for (const mention of entity.mentions)
            expect(index.entitiesAt(mention.sentence, mention.head)).toContain(entity);
      }),
      { numRuns: 300 },
    );
  });

  it('knows what a gazetteer adds', () => {
    const [found] = readCases(new URL('cases/resolve.txt', import.meta.url)).filter(({ title }) =>
      title.includes('Unternehmen'),
    );
    if (!found) throw new Error('case is missing');
    const entry = {
      name: 'Turbonik Werke',
      aliases: ['Turbonik'],
      type: 'Organization',
      nouns: [],
      wikidata: undefined,
      standsFor: undefined,
    } as const;
    const index = resolveEntities({ id: 'a', text: textOf(found.trees) }, found.trees, {
      gazetteer: [entry],
    });
    expect(index.entitiesAt(0, 2).map(({ name }) => name)).toEqual(['Turbonik Werke']);
  });
});
