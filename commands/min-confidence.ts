import type { Triple } from '../extract/triple.ts';
import { needShare } from './values.ts';

export const minConfidenceHelp = `
  --min-confidence N
                    leave out triples below this, 0 to 1`.slice(1);

export const minConfidenceOption = { 'min-confidence': { type: 'string' } } as const;

/** What a user typed for the option. */
export interface MinConfidenceValues {
  readonly 'min-confidence'?: string | undefined;
}

/**
 * Tells which triples are sure enough; all of them without the option.
 * @throws InputError unless it is a number from 0 to 1
 */
export function sureEnough(values: MinConfidenceValues): (triple: Triple) => boolean {
  const least = needShare('--min-confidence', values['min-confidence'] ?? '0');
  return ({ confidence }) => confidence >= least;
}
