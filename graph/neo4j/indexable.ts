import { createHash } from 'node:crypto';

/** An index holds keys of 8 kB at most; a code unit takes up to three bytes. */
const MAX_LENGTH = 1_000;

/** A text that fits into an index: itself, or its beginning and a hash of all of it. */
export function toIndexable(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 24);
  return `${text.slice(0, MAX_LENGTH)}… ${hash}`;
}
