import { readRecords } from '../extract/read/records.ts';
import { parseTriple, type Triple } from '../extract/triple.ts';
import { tellMistake } from './mistakes.ts';

/** All triples of a file. With `--keep-going` broken lines are told and left out; the exit code then is 1. */
export async function readTriples(
  path: string,
  values: { readonly 'keep-going'?: boolean | undefined },
): Promise<Triple[]> {
  const triples: Triple[] = [];
  const onError = values['keep-going'] ? tellMistake : undefined;
  for await (const triple of readRecords([path], parseTriple, { onError })) triples.push(triple);
  return triples;
}
