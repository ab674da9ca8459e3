import { repairTrees } from '../clause/repair/index.ts';
import { findArticleTimes } from '../time/article-times.ts';
import { explain, type Explanation, type Text } from './explain.ts';

/** The facts of articles with the clauses they come from and the candidates that were refused, each with its reason. */
export function explainFacts(texts: readonly Omit<Text, 'times'>[]): Explanation[] {
  return explain(
    texts.map(({ article, entities, ...text }) => {
      const trees = repairTrees(text.trees);
      return { article, entities, trees, times: findArticleTimes(trees, article.date) };
    }),
  );
}
