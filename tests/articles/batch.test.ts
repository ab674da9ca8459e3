import { expect, it } from 'vitest';
import type { Article } from '../../extract/article.ts';
import { createBatchExtractor } from '../../extract/index.ts';
import { readArticles } from '../../extract/read/articles.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';

it('says of articles in a batch what it says of each alone', async () => {
  const extract = await createBatchExtractor({ weights: await readWeightsFile() });
  const articles: Article[] = [];
  for await (const article of readArticles(['seeds'])) articles.push(article);
  articles.splice(2, 0, { id: 'empty', text: ' ' });
  const alone = articles.map((article) => extract([article])[0]);
  expect(alone.flat().length).toBeGreaterThan(0);
  expect(extract(articles)).toEqual(alone);
  expect(extract([])).toEqual([]);
});
