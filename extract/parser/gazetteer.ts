import { bloomFilter } from './bloom-filter.ts';

const CLASSES = ['forename', 'surname', 'place', 'organisation'];
const SEEDS = [20, 21, 22, 23];

/** How many combinations of classes there are. */
export const KINDS = 1 << CLASSES.length;

/**
 * Says which classes a form, or the form without a genitive s, is listed in, as bits. The list is a Bloom filter
 * that `train/gazetteer.py` fills: a few words in a thousand are listed by mistake.
 */
export function createGazetteer(filter: Uint8Array): (form: string) => number {
  const contains = bloomFilter(filter, SEEDS);
  return (form) => {
    if (form.toLowerCase() === form) return 0;
    const forms = form.endsWith('s') ? [form, form.slice(0, -1)] : [form];
    return CLASSES.reduce(
      (bits, kind, index) =>
        forms.some((name) => contains(`${kind}:${name}`)) ? bits | (1 << index) : bits,
      0,
    );
  };
}
