/** Words that are read as one sentence. */
export interface Window {
  readonly sentence: number;
  /** Index of the first word in the sentence. */
  readonly start: number;
  readonly forms: readonly string[];
}

/** About as many words as the processor's cache holds the states of. */
const WORDS = 512;

/** Batches of windows of like length, longest first; empty windows are left out. */
export function batchesOf(windows: readonly Window[]): Window[][] {
  const sorted = windows.toSorted((a, b) => b.forms.length - a.forms.length);
  const batches: Window[][] = [];
  let words = WORDS;
  for (const window of sorted) {
    if (words + window.forms.length > WORDS) {
      batches.push([]);
      words = 0;
    }
    batches.at(-1)!.push(window);
    words += window.forms.length;
  }
  return batches;
}
