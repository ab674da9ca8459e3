import { InputError } from '../extract/input-error.ts';
import { parseCorrections } from '../graph/corrections/parse-corrections.ts';
import { mergeEntities } from '../graph/merge.ts';
import { defineCommand } from './command.ts';
import { namesIn, parseCorrection } from './correction-action.ts';
import {
  correctionsFileOf,
  readCorrectionsText,
  undone,
  withCorrection,
} from './corrections-file.ts';
import { missingEntity } from './missing-entity.ts';
import { writeOutput } from './output.ts';
import { readTriples } from './read-triples.ts';
import { needFile } from './values.ts';

export const command = defineCommand({
  help: `
Corrects the graph of triples. Corrections are lines of corrections.jsonl beside the triples; graph,
view and load apply them, and they stay when the articles are extracted again.

Usage: satzgraph correct TRIPLES ACTION …

  merge ENTITY ENTITY …            these are one thing; the first gives name and type
  split ENTITY NAME DOCUMENT …     what these articles call so is another thing, named NAME;
                                   DOCUMENT:START means the one mention that starts there
  rename ENTITY NAME
  retype ENTITY TYPE               Person, Organization, Country, Place, …
  drop TRIPLE-ID                   the article does not say so
  undo                             take the last correction back

  ENTITY            a name, or an id as explain-entity tells it

Examples:
  satzgraph correct triples.jsonl merge 'Robert Habeck' Habeck
  satzgraph correct triples.jsonl retype 'FC Bayern' Organization
  satzgraph correct triples.jsonl undo`,
  options: {},
  async run(_, [triples, action, ...words]) {
    if (triples === undefined || action === undefined)
      throw new InputError('TRIPLES or ACTION is missing; --help shows examples');
    const file = correctionsFileOf(needFile(triples));
    const before = await readCorrectionsText(file);
    const after =
      action === 'undo' ? undone(before) : await add(before, { triples, action, words });
    const corrections = parseCorrections(after, file);
    await writeOutput(file, [after]);
    process.stdout.write(`${file}: ${corrections.length} corrections\n`);
  },
});

interface Wanted {
  /** The file of triples. */
  readonly triples: string;
  readonly action: string;
  readonly words: readonly string[];
}

/** Adds a correction, which must be about things and facts that are there. */
async function add(text: string, { triples: file, action, words }: Wanted): Promise<string> {
  const correction = parseCorrection(action, words);
  const triples = await readTriples(file, {});
  const merge = mergeEntities(triples, { corrections: parseCorrections(text) });
  const missing = namesIn(correction).find((name) => merge.explain(name).length === 0);
  if (missing !== undefined) throw missingEntity(missing, file, merge);
  if (correction.do === 'drop' && !triples.some(({ id }) => id === correction.triple))
    throw new InputError(`no such triple in ${file}: ${correction.triple}`);
  return withCorrection(text, correction);
}
