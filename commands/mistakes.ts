import type { InputError } from '../extract/input-error.ts';
import { exitCodes } from './exit-codes.ts';

/** Tells a mistake that does not end the work; the exit code remembers it. */
export function tellMistake(error: InputError): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.userMistake;
}
