import type { Article } from '../article.ts';
import type { EntityIndex } from '../entity/mention.ts';
import type { Tree } from '../parser/tree.ts';
import { findArticleTimes } from '../time/article-times.ts';
import { explain, type Explanation } from './explain.ts';
import type { Fact } from './fact.ts';

/** Every fact that the sentences of an article state, in their order. */
export function findFacts(article: Article, trees: readonly Tree[], entities: EntityIndex): Fact[] {
  return [...explainFacts(article, trees, entities).facts];
}

/** The facts with the clauses they come from and the candidates that were refused, each with its reason. */
export function explainFacts(
  article: Article,
  trees: readonly Tree[],
  entities: EntityIndex,
): Explanation {
  const timesOf = (all: readonly Tree[]) => findArticleTimes(all, article.date);
  return explain(article, trees, { entities, timesOf });
}
