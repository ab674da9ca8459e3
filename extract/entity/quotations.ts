import type { Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';

/** Where an article quotes somebody. */
export interface Quotations {
  /** The quotation that a position is in; undefined in the article's own words. */
  at(position: number): Span | undefined;
}

/** Finds quotations by their marks, German, English or straight; one that is never closed ends with its paragraph. */
export function findQuotations(trees: readonly Tree[]): Quotations {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly close: RegExp } | undefined;
  let paragraph = -1;
  let end = 0;
  for (const { sentence, nodes } of trees) {
    if (open && sentence.paragraph !== paragraph) {
      spans.push({ start: open.start, end });
      open = undefined;
    }
    paragraph = sentence.paragraph;
    for (const node of nodes) {
      if (open?.close.test(node.form)) {
        spans.push({ start: open.start, end: node.end });
        open = undefined;
      } else if (!open) {
        const close = closing[node.form];
        if (close) open = { start: node.start, close };
      }
    }
    end = sentence.end;
  }
  if (open) spans.push({ start: open.start, end });
  return { at: (position) => spanAt(spans, position) };
}

const closing: Readonly<Record<string, RegExp>> = {
  '„': /^[“"”]$/,
  '“': /^[”"]$/,
  '"': /^"$/,
  '»': /^«$/,
  '«': /^»$/,
};

function spanAt(spans: readonly Span[], position: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= position ? span : undefined;
}
