import { readRecords } from '../extract/read/records.ts';
import { parseTriple } from '../extract/triple.ts';
import { loadTriples } from '../graph/neo4j/load.ts';
import { defineCommand, needOne } from './command.ts';
import { readCorrections } from './corrections-file.ts';
import { tellMistake } from './mistakes.ts';
import { connectionHelp, connectionOptions, withNeo4j } from './neo4j-connection.ts';
import { startProgress } from './progress.ts';
import { needFile } from './values.ts';

export const command = defineCommand({
  help: `
Loads triples into a Neo4j. Loading the same again changes nothing; of a changed article, what it no
longer says is removed.

Usage: NEO4J_PASSWORD=… satzgraph load TRIPLES [--uri URI] [--user NAME] [--database NAME]

  TRIPLES           triples.jsonl as written by extract; corrections.jsonl beside it is applied
${connectionHelp}
  --keep-going      leave broken lines out; they are told on standard error

Examples:
  NEO4J_PASSWORD=secret satzgraph load triples.jsonl
  NEO4J_PASSWORD=secret satzgraph load triples.jsonl --uri neo4j://db.example.org --database news`,
  options: { ...connectionOptions, 'keep-going': { type: 'boolean' } },
  async run(values, positionals) {
    const path = needFile(needOne('TRIPLES', positionals));
    const corrections = await readCorrections(path);
    const onError = values['keep-going'] ? tellMistake : undefined;
    const { loaded, unchanged, triples } = await withNeo4j(values, (driver) => {
      const progress = startProgress('triples');
      return loadTriples(driver, () => readRecords([path], parseTriple, { onError }), {
        database: values.database,
        corrections,
        onProgress: ({ triples: done, total }) => progress.advance(done, total),
      }).finally(progress.end);
    });
    process.stdout.write(
      `loaded ${triples} triples of ${loaded} articles; unchanged: ${unchanged}\n`,
    );
  },
});
