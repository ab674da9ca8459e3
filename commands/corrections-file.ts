import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../extract/input-error.ts';
import { readText } from '../extract/read/text-file.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import {
  formatCorrection,
  parseCorrections,
  withoutLast,
} from '../graph/corrections/parse-corrections.ts';
import type { CorrectionStore } from '../viewer/shown-graph.ts';
import { writeOutput } from './output.ts';

/** Where the corrections of triples, or of articles, are kept: beside them, so that a new extraction leaves them alone. */
export function correctionsFileOf(input: string): string {
  const isFolder = statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return join(dirname(isFolder ? resolve(input) : input), 'corrections.jsonl');
}

/** The text of the corrections, empty when there are none. */
export async function readCorrectionsText(file: string): Promise<string> {
  return existsSync(file) ? readText(file) : '';
}

/** What users corrected in triples or articles; standard input has no corrections. */
export async function readCorrections(...inputs: readonly string[]): Promise<Correction[]> {
  const files = [...new Set(inputs.filter(isThere).map(correctionsFileOf))];
  const texts = await Promise.all(files.map(readCorrectionsText));
  return texts.flatMap((text, index) => parseCorrections(text, files[index]));
}

/** Keeps what the viewer corrects, beside the first of its inputs; undefined if nothing can be written there. */
export function maybeCorrectionStore(inputs: readonly string[]): CorrectionStore | undefined {
  const first = inputs.find(isThere);
  if (first === undefined) return undefined;
  const file = correctionsFileOf(first);
  if (!isWritable(existsSync(file) ? file : dirname(file))) return undefined;
  const rewrite = async (change: (text: string) => string): Promise<Correction[]> => {
    const text = change(await readCorrectionsText(file));
    parseCorrections(text, file);
    await writeOutput(file, [text]);
    return readCorrections(...inputs);
  };
  return {
    add: (correction) => rewrite((text) => withCorrection(text, correction)),
    undo: () => rewrite(undone),
  };
}

/** The text with one correction more. */
export function withCorrection(text: string, correction: Correction): string {
  const lines = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return lines + formatCorrection(correction);
}

/**
 * The text without its last correction.
 * @throws InputError when there is none
 */
export function undone(text: string): string {
  if (text.trim() === '') throw new InputError('there is no correction to take back');
  return withoutLast(text);
}

function isThere(input: string): boolean {
  return input !== '-' && statSync(input, { throwIfNoEntry: false }) !== undefined;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
