import type { TripleArgument } from '../extract/triple.ts';

const MAX_WORDS = 5;

const SUBORDINATORS = new Set(
  'dass daß ob wenn weil wie warum weshalb wieso wo wohin woher wann was wer wen wem zu um'.split(
    ' ',
  ),
);

/**
 * Whether an argument is a phrase to be read at its fact rather than a thing with a life of its own:
 * amounts („44 Milliarden Dollar“), content clauses („dass die Gespräche weitergehen“), predicate adjectives
 * („bereit“) and descriptions of more than five words. Named things are never phrases.
 */
export function isPhrase({ entity, type }: Pick<TripleArgument, 'entity' | 'type'>): boolean {
  if (type === 'Amount') return true;
  if (type !== 'Concept') return false;
  const words = entity.trim().split(/\s+/u);
  return (
    words.length > MAX_WORDS ||
    entity.includes(',') ||
    SUBORDINATORS.has((words[0] ?? '').toLowerCase()) ||
    !words.some(startsUpperCase)
  );
}

/** German nouns are capitalised; a phrase without a capital has none. */
function startsUpperCase(word: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(word);
}
