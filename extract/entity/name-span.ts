import type { Node } from '../parser/tree.ts';
import type { TagType } from './found-mention.ts';

/** Words of a sentence that make one name, and what the model thinks it names. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** undefined: no tag, but a proper noun. */
  readonly tag: TagType | undefined;
  /** Mean probability of the tags, 0..1. */
  readonly probability: number;
}

/** The words from first to last. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Longer ones first: *Nordlicht Energie SE* takes in *SE*. */
export function withoutOverlaps(spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Set<number>();
  return spans
    .toSorted((a, b) => b.last - b.first - (a.last - a.first) || byPlace(a, b))
    .filter((span) => {
      const words = range(span.first, span.last);
      if (words.some((word) => taken.has(word))) return false;
      for (const word of words) taken.add(word);
      return true;
    })
    .toSorted(byPlace);
}

/** Order of spans in the sentence. */
export function byPlace(a: NameSpan, b: NameSpan): number {
  return a.first - b.first;
}

/** Is a word one of the span's? */
export function within(index: number, span: NameSpan): boolean {
  return index >= span.first && index <= span.last;
}

/** Is the word the rest of a name whose first word is elsewhere? */
export function isFlat(node: Node): boolean {
  return /^(?:flat|compound)/.test(node.deprel) && node.deprel !== 'compound:prt';
}
