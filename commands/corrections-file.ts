import { existsSync, statSync } from 'node:fs';
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

/** What users corrected in files of triples; standard input and folders have no corrections. */
export async function readCorrections(...inputs: readonly string[]): Promise<Correction[]> {
  const triples = inputs.filter((input) => statSync(input, { throwIfNoEntry: false })?.isFile());
  const files = [...new Set(triples.map(correctionsFileOf))];
  const texts = await Promise.all(files.map(readCorrectionsText));
  return texts.flatMap((text, index) => parseCorrections(text, files[index]));
}
