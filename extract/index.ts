import type { Article } from './article.ts';
import { buildTriples } from './build-triples.ts';
import { repairTrees } from './clause/repair/index.ts';
import type { KnownEntity } from './entity/gazetteer.ts';
import type { EntityIndex } from './entity/mention.ts';
import { resolveEntities } from './entity/resolve.ts';
import type { Fact } from './facts/fact.ts';
import { findFacts } from './facts/index.ts';
import { loadParser } from './parser/parser.ts';
import type { Parse, Tree } from './parser/tree.ts';
import type { Sentence } from './text/sentence.ts';
import { splitArticle } from './text/split.ts';
import type { Triple } from './triple.ts';

/** Turns an article into the facts that it states; nothing is kept from one article to the next. */
export type Extract = (article: Article, options?: ExtractOptions) => Triple[];

/** Like `Extract`, with what each stage made of the article. */
export type Analyse = (article: Article, options?: ExtractOptions) => Analysis;

export interface Analysis {
  /** One per sentence. */
  readonly trees: readonly Tree[];
  readonly entities: EntityIndex;
  readonly facts: readonly Fact[];
  readonly triples: Triple[];
}

export interface ExtractOptions {
  /** Told now and then, for articles long enough to wait for: how many sentences of how many are parsed. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ExtractorOptions {
  /** The model's file, as it is shipped. */
  readonly weights: Uint8Array;
  /** Things known by name, beside those that ship. */
  readonly gazetteer?: readonly KnownEntity[] | undefined;
}

/** Loads the model once. What it returns needs neither Node nor a page: it also runs in a worker. */
export async function createExtractor(options: ExtractorOptions): Promise<Extract> {
  const analyser = await createAnalyser(options);
  return (article, extractOptions) => analyser(article, extractOptions).triples;
}

export async function createAnalyser({
  weights,
  gazetteer = [],
}: ExtractorOptions): Promise<Analyse> {
  const parse = await loadParser(weights);
  const resolve: Resolve = (article, trees) => resolveEntities(article, trees, { gazetteer });
  return (article, options = {}) => analyse(article, { parse, resolve, ...options });
}

type Resolve = (article: Article, trees: readonly Tree[]) => EntityIndex;

interface Stages extends ExtractOptions {
  readonly parse: Parse;
  readonly resolve: Resolve;
}

function analyse(article: Article, { parse, resolve, onProgress }: Stages): Analysis {
  const sentences = splitArticle(article.text);
  const trees = repairTrees(parseInParts(sentences, parse, onProgress));
  const entities = resolve(article, trees);
  const facts = findFacts(article, trees, entities);
  const triples = buildTriples(article, trees, facts, entities);
  return { trees, entities, facts, triples };
}

const partLength = 256; // sentences: more than most articles have, and a second's work

function parseInParts(
  sentences: readonly Sentence[],
  parse: Parse,
  onProgress: ExtractOptions['onProgress'],
): Tree[] {
  const trees: Tree[] = [];
  while (trees.length < sentences.length) {
    trees.push(...parse(sentences.slice(trees.length, trees.length + partLength)));
    onProgress?.(trees.length, sentences.length);
  }
  return trees;
}
