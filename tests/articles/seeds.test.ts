import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../extract/article.ts';
import type { Analysis } from '../../extract/index.ts';
import { formatTriple, parseTriple, type Triple } from '../../extract/triple.ts';
import { buildGraph } from '../../graph/build.ts';
import { seedArticles } from '../bench/articles.ts';
import { loadAnalyser } from './extractor.ts';
import { findMisplaced } from './offsets.ts';

describe('the seeds', () => {
  let analysed: { readonly article: Article; readonly analysis: Analysis }[];
  let triples: Triple[];
  beforeAll(async () => {
    const analyse = await loadAnalyser();
    analysed = (await seedArticles()).map((article) => ({ article, analysis: analyse(article) }));
    triples = analysed.flatMap(({ analysis }) => analysis.triples);
  });

  it('are at least twelve articles, and each gives a fact in most of its sentences', () => {
    expect(analysed.length).toBeGreaterThanOrEqual(12);
    for (const { article, analysis } of analysed) {
      const prose = analysis.trees.filter(({ sentence }) => sentence.kind === 'prose');
      const telling = new Set(analysis.triples.map(({ sentence }) => sentence.start));
      expect([article.id, telling.size / prose.length > 0.6]).toEqual([article.id, true]);
    }
  });

  it('give triples whose every phrase stands in the text where they say', () => {
    const misplaced = analysed.flatMap(({ article, analysis }) =>
      analysis.triples.flatMap((triple) => findMisplaced(article, triple)),
    );
    expect(misplaced).toEqual([]);
  });

  it('give triples that the schema accepts, each with an id of its own', () => {
    expect(triples.map((triple) => parseTriple(formatTriple(triple)))).toEqual(triples);
    expect(new Set(triples.map(({ id }) => id)).size).toBe(triples.length);
  });

  it('give the same triples in any order', async () => {
    const analyse = await loadAnalyser();
    const again = analysed
      .toReversed()
      .map(({ article }) => analyse(article).triples)
      .toReversed();
    expect(again.flat().map(formatTriple)).toEqual(triples.map(formatTriple));
  });

  it('say nothing from captions, bylines and prompts', () => {
    const noise = /^(Foto:|Lesen Sie auch|Von \p{Lu}\p{L}+ \p{Lu}\p{L}+$)/u;
    expect(triples.filter(({ sentence }) => noise.test(sentence.text))).toEqual([]);
  });

  it('tell denied, planned and reported facts apart from asserted ones', () => {
    const share = (told: readonly Triple[]): number => told.length / triples.length;
    expect(share(triples.filter(({ negated }) => negated))).toBeGreaterThan(0.02);
    expect(share(triples.filter(({ modality }) => modality !== 'asserted'))).toBeGreaterThan(0.1);
    expect(share(triples.filter(({ attribution }) => attribution !== null))).toBeGreaterThan(0.1);
    expect(share(triples.filter(({ time }) => time !== null))).toBeGreaterThan(0.05);
  });

  it('become a graph in which the actors of many articles are one node', () => {
    const graph = buildGraph(triples, { layout: false });
    const nodesNamed = (name: string): string[] =>
      graph.filterNodes((_, { label }) => label === name);
    for (const name of ['Antony Blinken', 'Wladimir Putin', 'Olaf Scholz'])
      expect([name, nodesNamed(name).length]).toEqual([name, 1]);
  });
});
