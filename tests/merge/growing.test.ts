import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../extract/index.ts';
import { readArticles } from '../../extract/read/articles.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import type { Triple } from '../../extract/triple.ts';
import { buildGraph } from '../../graph/build.ts';
import type { Correction } from '../../graph/corrections/correction.ts';
import { createRandom } from '../../graph/random.ts';

const corrections: readonly Correction[] = [
  { do: 'merge', entities: ['Country:Russland', 'Organization:Kreml'] },
  { do: 'rename', entity: 'Person:Antony Blinken', name: 'Tony Blinken' },
];

function graphOf(articles: readonly (readonly Triple[])[], corrected: readonly Correction[] = []) {
  return buildGraph(articles.flat(), { layout: false, corrections: corrected }).export();
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = createRandom(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

describe('a graph that grows', () => {
  let articles: Triple[][];

  beforeAll(async () => {
    const extract = await createExtractor({ weights: await readWeightsFile() });
    articles = [];
    for await (const article of readArticles(['seeds'], {})) articles.push(extract(article));
  }, 60_000);

  it('is the same in whatever order its articles came', () => {
    const all = graphOf(articles);
    for (const seed of [1, 2, 3]) expect(graphOf(shuffled(articles, seed))).toEqual(all);
    expect(graphOf([shuffled(articles.flat(), 4)])).toEqual(all);
  });

  it('keeps what was corrected while it grows', () => {
    const all = graphOf(articles, corrections);
    expect(graphOf(shuffled(articles, 5), corrections)).toEqual(all);
    for (const count of [6, 9, articles.length]) {
      const nodes = graphOf(articles.slice(0, count), corrections).nodes.map(({ key }) => key);
      expect(nodes).not.toContain('Organization:Kreml');
    }
    const names = all.nodes.map(({ attributes }) => attributes?.label);
    expect(names).toContain('Tony Blinken');
    expect(names).not.toContain('Kreml');
  });

  it('says the same of an article that is extracted anew, beside others or alone', async () => {
    const extract = await createExtractor({ weights: await readWeightsFile() });
    for await (const article of readArticles(['seeds'], {}))
      expect(articles).toContainEqual(extract(article));
  });
});
