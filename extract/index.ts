import type { Article } from './article.ts';
import { buildTriples } from './build-triples.ts';
import { resolveEntities } from './entity/resolve.ts';
import { findFacts } from './facts/index.ts';
import { loadParser } from './parser/parser.ts';
import type { Parse } from './parser/tree.ts';
import { splitArticle } from './text/split.ts';
import type { Triple } from './triple.ts';

/** Turns an article into the facts that it states. The same article gives the same triples, in the same order. */
export type Extract = (article: Article) => Triple[];

export interface ExtractorOptions {
  /** The model's file, as it is shipped. */
  readonly weights: Uint8Array;
}

/** Loads the model once; what it returns needs neither Node nor a page, and keeps nothing between articles. */
export async function createExtractor({ weights }: ExtractorOptions): Promise<Extract> {
  const parse = await loadParser(weights);
  return (article) => extract(article, parse);
}

function extract(article: Article, parse: Parse): Triple[] {
  const sentences = splitArticle(article.text);
  const trees = parse(sentences);
  const entities = resolveEntities(article, trees);
  const facts = findFacts(article, trees, entities);
  return buildTriples(article, trees, facts, entities);
}
