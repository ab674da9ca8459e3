import { readRecords } from '../extract/read/records.ts';
import { parseTriple, type Triple } from '../extract/triple.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import { writeImportFiles } from '../graph/neo4j/import-files.ts';
import { loadTriples } from '../graph/neo4j/load.ts';
import { defineCommand, needOne } from './command.ts';
import { readCorrections } from './corrections-file.ts';
import { minConfidenceHelp, minConfidenceOption, sureEnough } from './min-confidence.ts';
import { tellMistake } from './mistakes.ts';
import {
  connectionHelp,
  connectionOptions,
  type ConnectionValues,
  withNeo4j,
} from './neo4j-connection.ts';
import { startProgress } from './progress.ts';
import { needFile } from './values.ts';

export const command = defineCommand({
  help: `
Loads triples into a Neo4j. Loading the same again changes nothing; of a changed article, what it no
longer says is removed. Loading more articles gives the graph of all of them.

Usage: NEO4J_PASSWORD=… satzgraph load TRIPLES [--uri URI] [--user NAME] [--database NAME]

  TRIPLES           triples.jsonl as written by extract; corrections.jsonl beside it is applied
${connectionHelp}
${minConfidenceHelp}
  --keep-going      leave broken lines out; they are told on standard error

  --import-files D  instead of loading: write CSV files for a first load of very many articles by
                    neo4j-admin into folder D, and tell its command

Examples:
  NEO4J_PASSWORD=secret satzgraph load triples.jsonl
  NEO4J_PASSWORD=secret satzgraph load triples.jsonl --uri neo4j://db.example.org --database news`,
  options: {
    ...connectionOptions,
    'import-files': { type: 'string' },
    ...minConfidenceOption,
    'keep-going': { type: 'boolean' },
  },
  async run(values, positionals) {
    const path = needFile(needOne('TRIPLES', positionals));
    const corrections = await readCorrections(path);
    const onError = values['keep-going'] ? tellMistake : undefined;
    const isSure = sureEnough(values);
    const open = async function* (): AsyncGenerator<Triple> {
      for await (const triple of readRecords([path], parseTriple, { onError }))
        if (isSure(triple)) yield triple;
    };
    const folder = values['import-files'];
    const done =
      folder === undefined
        ? await load(open, corrections, values)
        : await prepareImport(open, corrections, folder);
    process.stdout.write(`${done}\n`);
  },
});

type Open = () => AsyncIterable<Triple>;

async function load(
  open: Open,
  corrections: readonly Correction[],
  connection: ConnectionValues,
): Promise<string> {
  const { loaded, unchanged, renewed, triples } = await withNeo4j(connection, (driver) => {
    const progress = startProgress('triples');
    return loadTriples(driver, open, {
      database: connection.database,
      corrections,
      onProgress: ({ triples: stored, total }) => progress.advance(stored, total),
    }).finally(progress.end);
  });
  const others = renewed === 0 ? '' : `; of earlier loads renewed: ${renewed}`;
  return `loaded ${triples} triples of ${loaded} articles; unchanged: ${unchanged}${others}`;
}

async function prepareImport(
  open: Open,
  corrections: readonly Correction[],
  folder: string,
): Promise<string> {
  const parameters = await writeImportFiles(folder, open, corrections);
  return ['neo4j-admin database import full neo4j', ...parameters].join(' \\\n  ');
}
