import { extname } from 'node:path';
import { type Article, parseArticle } from '../article.ts';
import { InputError } from '../input-error.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { parseFrontMatter } from './front-matter.ts';
import { peek } from './peek.ts';
import { type OnError, openSource, parseRecords, raise, type ReadOptions } from './records.ts';
import { decodeSource, locating } from './text-file.ts';

export interface ReadArticlesOptions extends ReadOptions {
  /** Day of publication for articles that do not tell theirs. */
  readonly date?: string | undefined;
}

/**
 * Reads articles from files, folders, patterns and `-` (standard input), one at a time, in the order given.
 * @throws InputError with the file, and the line where articles are JSON lines.
 */
export async function* readArticles(
  inputs: readonly string[],
  { date, onError = raise }: ReadArticlesOptions = {},
): AsyncGenerator<Article> {
  for (const file of await findAll(inputs, onError))
    for await (const article of articlesOf(file, onError))
      yield article.date === undefined ? { ...article, date } : article;
}

/** How many articles there will be, for telling how long it takes; undefined when only reading tells. */
export async function countArticles(inputs: readonly string[]): Promise<number | undefined> {
  const files = await findAll(inputs, () => {});
  return files.every(({ path }) => path !== '-' && !isJsonLines(path)) ? files.length : undefined;
}

/** The files behind all inputs. Two of one name would be one article in the graph: the second is a mistake. */
async function findAll(inputs: readonly string[], onError: OnError): Promise<FoundFile[]> {
  const files = new Map<string, FoundFile>();
  for (const input of inputs)
    for (const file of await findFiles(input).catch((error) => handle(error, onError) ?? [])) {
      const other = files.get(file.id) ?? file;
      files.set(file.id, other);
      if (other.path !== file.path)
        onError(new InputError(`two articles named ${file.id}: ${other.path}, ${file.path}`));
    }
  return [...files.values()];
}

async function* articlesOf({ id, path }: FoundFile, onError: OnError): AsyncGenerator<Article> {
  try {
    const { name, ...source } = openSource(path);
    const { first, bytes } = await peek(source.bytes);
    if (isJsonLines(path, first)) yield* parseRecords({ name, bytes }, parseArticle, { onError });
    else {
      const text = await decodeSource({ name, bytes });
      yield locating(name, () => needText({ id, ...parseFrontMatter(text) }));
    }
  } catch (error) {
    handle(error, onError);
  }
}

const longest = 20_000_000; // UTF-16 units: more than the longest books

function needText(article: Article): Article {
  if (article.text.trim() === '') throw new InputError('no text');
  if (article.text.length > longest)
    throw new InputError(`text of more than ${longest / 1e6} million characters`);
  return article;
}

/** By its ending; standard input has none, but there JSON begins with a brace. */
function isJsonLines(path: string, first?: Uint8Array): boolean {
  if (path !== '-') return /^\.(jsonl|ndjson)$/.test(extname(path).toLowerCase());
  return new TextDecoder().decode(first).trimStart().startsWith('{');
}

/** The user's mistakes are told, bugs are thrown. */
function handle(error: unknown, onError: OnError): undefined {
  if (!(error instanceof InputError)) throw error;
  onError(error);
}
