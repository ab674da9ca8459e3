/**
 * Where the words of a batch lie: first the first word of each sentence, then the second of each that has one, …
 * The sentences come longest first, so that those that reach a step are always the first ones.
 */
export interface Steps {
  readonly words: number;
  /** How many sentences have a word at each step. (longest sentence) */
  readonly active: readonly number[];
  /** Row of the first sentence's word at each step. (longest sentence) */
  readonly offset: readonly number[];
}

/** From the lengths of the sentences, longest first. */
export function stepsOf(lengths: readonly number[]): Steps {
  const active: number[] = [];
  const offset: number[] = [];
  let words = 0;
  let rows = lengths.length;
  for (let t = 0; t < (lengths[0] ?? 0); t++) {
    while (lengths[rows - 1]! <= t) rows--;
    active.push(rows);
    offset.push(words);
    words += rows;
  }
  return { words, active, offset };
}
