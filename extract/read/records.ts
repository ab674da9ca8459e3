import { createReadStream } from 'node:fs';
import { InputError } from '../input-error.ts';
import { toInputError } from './file-error.ts';
import { longestLine, readLines } from './lines.ts';

/** Gets a mistake that does not end the reading: what is broken is left out. */
export type OnError = (error: InputError) => void;

export interface ReadOptions {
  /** Without it the first mistake is thrown. */
  readonly onError?: OnError | undefined;
}

/** Bytes that have a name in messages. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Reads files with one record a line, as a stream; `-` is standard input. Empty lines are nothing.
 * @throws InputError as `FILE:LINE: message` for each InputError of `parse`, and when a file cannot be read.
 */
export async function* readRecords<T>(
  paths: readonly string[],
  parse: (line: string) => T,
  options: ReadOptions = {},
): AsyncGenerator<T> {
  for (const path of paths) yield* parseRecords(openSource(path), parse, options);
}

/** Like `readRecords`, from bytes that are open already. */
export async function* parseRecords<T>(
  { name, bytes }: Source,
  parse: (line: string) => T,
  { onError = raise }: ReadOptions,
): AsyncGenerator<T> {
  let number = 0;
  for await (const line of readLines(bytes)) {
    number++;
    if (line?.trim() === '') continue;
    const record = parseAt(`${name}:${number}`, () => parse(needLine(line)), onError);
    if (record !== undefined) yield record;
  }
}

/** The bytes of a file, or of standard input for `-`. */
export function openSource(path: string): Source {
  return path === '-'
    ? { name: 'standard input', bytes: process.stdin }
    : { name: path, bytes: bytesOf(path) };
}

export function raise(error: InputError): never {
  throw error;
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw toInputError(error, path);
  }
}

function parseAt<T>(place: string, parse: () => T, onError: OnError): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    onError(new InputError(`${place}: ${error.message}`));
    return undefined;
  }
}

function needLine(line: string | undefined): string {
  if (line === undefined)
    throw new InputError(`line longer than ${longestLine / 1e6} million characters`);
  return line;
}
