import { InputError } from './input-error.ts';
import { maybeProblem, type Schema } from './schema.ts';

/**
 * Reads one JSON value and holds it against its schema. Fields that the schema does not know are kept.
 * @throws InputError `not a triple: subject.start: must be integer`
 */
export function parseRecord(line: string, schema: Schema, name: string): unknown {
  const value = parseJson(line);
  const problem = maybeProblem(value, schema);
  if (problem !== undefined) throw new InputError(`not ${name}: ${problem}`);
  return value;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('not JSON');
  }
}
