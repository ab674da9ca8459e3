import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../extract/read/text-file.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import { parseCorrections } from '../graph/corrections/parse-corrections.ts';

/** Where the corrections of a file of triples are kept: beside it, so that a new extraction leaves them alone. */
export function correctionsFileOf(triples: string): string {
  return join(dirname(triples), 'corrections.jsonl');
}

/** The text of the corrections, empty when there are none. */
export async function readCorrectionsText(file: string): Promise<string> {
  return existsSync(file) ? readText(file) : '';
}

/** What users corrected in a file of triples; standard input has no corrections. */
export async function readCorrections(triples: string): Promise<Correction[]> {
  if (triples === '-') return [];
  const file = correctionsFileOf(triples);
  return parseCorrections(await readCorrectionsText(file), file);
}
