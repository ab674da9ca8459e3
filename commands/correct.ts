import { InputError } from '../extract/input-error.ts';
import { parseCorrections } from '../graph/corrections/parse-corrections.ts';
import { mergeEntities } from '../graph/merge.ts';
import type { EntityMerge, MergedEntity } from '../graph/merge/merged-entity.ts';
import { defineCommand } from './command.ts';
import { parseCorrection, withIds } from './correction-action.ts';
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
  merge ENTITY                     with the state that it acts for: Kreml with Russland
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
    process.stdout.write(
      `${file}: ${corrections.length} ${corrections.length === 1 ? 'correction' : 'corrections'}\n`,
    );
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
  const triples = await readTriples(file, {});
  const merge = mergeEntities(triples, { corrections: parseCorrections(text) });
  const idOf = (name: string): string => needEntity(name, file, merge).id;
  const typed = parseCorrection(action, withRepresented(action, words, merge));
  const correction = withIds(typed, idOf);
  if (correction.do === 'drop' && !triples.some(({ id }) => id === correction.triple))
    throw new InputError(`no such triple in ${file}: ${correction.triple}`);
  return withCorrection(text, correction);
}

/**
 * The thing that a name or an id means.
 * @throws InputError when nothing is called so, or several things are
 */
function needEntity(name: string, file: string, merge: EntityMerge): MergedEntity {
  const exact = merge.maybeEntity(name);
  if (exact) return exact;
  const called = merge.explain(name);
  const best = called.filter((entity) => entity.name === name && !entity.phrase);
  const [only, another] = best.length > 0 ? best : called;
  if (!only) throw missingEntity(name, file, merge);
  if (another) {
    const ids = called.map(({ id }) => id).join(', ');
    throw new InputError(`several things are called so, take an id: ${name} (${ids})`);
  }
  return only;
}

/** `merge Kreml` alone means: with the state that it acts for. */
function withRepresented(
  action: string,
  words: readonly string[],
  merge: EntityMerge,
): readonly string[] {
  const [name, another] = words;
  if (action !== 'merge' || name === undefined || another !== undefined) return words;
  const found = merge.explain(name).find(({ standsFor }) => standsFor !== undefined);
  return found?.standsFor === undefined ? words : [found.standsFor, found.id];
}
