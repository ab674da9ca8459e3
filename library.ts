import type { Article } from './extract/article.ts';
import { createExtractor, type Extract } from './extract/index.ts';
import type { Triple } from './extract/triple.ts';

export { type Article, parseArticle } from './extract/article.ts';
export type { EntityType } from './extract/entity/mention.ts';
export { createExtractor, type Extract, type ExtractorOptions } from './extract/index.ts';
export { InputError } from './extract/input-error.ts';
export { formatTriple, type Modality, parseTriple, type Triple } from './extract/triple.ts';
export type { EdgeAttributes, FactGraph, NodeAttributes } from './graph/attributes.ts';
export { buildGraph, type BuildOptions } from './graph/build.ts';
export { toGraphml, type GraphmlOptions } from './graph/graphml.ts';

/** Makes an `extract` that loads the model with its first article, and only once. */
export function extractWith(
  loadWeights: () => Promise<Uint8Array>,
): (article: Article) => Promise<Triple[]> {
  let extractor: Promise<Extract> | undefined;
  return async (article) => {
    extractor ??= loadWeights().then((weights) => createExtractor({ weights }));
    return (await extractor)(article);
  };
}
