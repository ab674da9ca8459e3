import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../extract/input-error.ts';
import type { Triple } from '../../extract/triple.ts';
import type { Correction } from '../corrections/correction.ts';
import type { EntityMerge } from '../merge/merged-entity.ts';
import { writeFileSafely } from '../write-file.ts';
import { digestDocuments, type DocumentDigest } from './digest.ts';
import { IMPORT_TABLES, type ImportTable, toImportLine } from './import-table.ts';
import { toIndexable } from './indexable.ts';
import { addRows, emptyRows, type Rows } from './rows.ts';
import { mergeAll, openSource, type TripleSource } from './source.ts';

/**
 * Writes what `neo4j-admin database import full` takes, for a first load of very many articles: one CSV file for each
 * kind of node and relationship. The triples of an article must stand together, as extract writes them. Returns the
 * parameters of the import; a `load` of the same triples afterwards only adds the constraints and indexes.
 */
export async function writeImportFiles(
  folder: string,
  source: TripleSource,
  corrections: readonly Correction[] = [],
): Promise<readonly string[]> {
  const open = openSource(source, corrections);
  const merge = await mergeAll(open(), corrections);
  const digests = await digestDocuments(open(), merge);
  await mkdir(folder, { recursive: true });
  for (const table of IMPORT_TABLES) {
    const articles = readArticles(open(), merge, digests);
    await writeFileSafely(join(folder, table.file), writeTable(table, articles));
  }
  return [
    ...IMPORT_TABLES.map(({ kind, file }) => `--${kind}=${join(folder, file)}`),
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
  ];
}

/** What one article puts into the database. */
interface ArticleRows {
  readonly digest: string;
  readonly rows: Rows;
}

async function* readArticles(
  triples: AsyncIterable<Triple>,
  merge: EntityMerge,
  digests: ReadonlyMap<string, DocumentDigest>,
): AsyncGenerator<ArticleRows> {
  let rows = emptyRows();
  let count = 0;
  for await (const triple of triples) {
    const id = toIndexable(triple.document.id);
    if (count > 0 && !rows.documents.has(id))
      throw new InputError(`the triples of an article are scattered, sort them first: ${id}`);
    addRows(rows, triple, merge);
    const article = digests.get(id);
    if (++count !== article?.triples) continue;
    yield { digest: article.digest, rows };
    rows = emptyRows();
    count = 0;
  }
}

/** What articles share: things, and what these act for. */
const SHARED: ReadonlySet<string> = new Set(['entities.csv', 'stands-for.csv']);

/** The import takes each node once. */
async function* writeTable(
  table: ImportTable,
  articles: AsyncIterable<ArticleRows>,
): AsyncGenerator<string> {
  const written = new Set<unknown>();
  yield `${table.header.join(',')}\n`;
  for await (const { rows, digest } of articles)
    for (const cells of table.lines(rows, digest)) {
      if (SHARED.has(table.file)) {
        if (written.has(cells[0])) continue;
        written.add(cells[0]);
      }
      yield toImportLine(cells);
    }
}
