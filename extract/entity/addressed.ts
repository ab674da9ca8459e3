import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import type { Quotations } from './quotations.ts';

/**
 * *»**Sie** haben Menschen betrogen«, sagte die Richterin*: where a sentence of a quotation begins, those spoken to may be
 * meant, unless it names several itself.
 */
export function withoutAddressed(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): readonly Candidate[] {
  const quotation = quotations.at(pronoun.start);
  if (!mayBeAddressed(tree, pronoun, quotations)) return candidates;
  return candidates.filter(
    ({ mention }) =>
      mention.sentence === pronoun.sentence || quotations.at(mention.start) === quotation,
  );
}

/** *»**Sie** haben Menschen betrogen«*: not *die beiden* of the sentence before either. */
export function mayBeAddressed(
  tree: Tree,
  { agreements, head, start }: FoundPronoun,
  quotations: Quotations,
): boolean {
  return (
    quotations.at(start) !== undefined &&
    /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/.test(nodeAt(tree, head).form) &&
    agreements.some(({ number }) => number === 'Plur')
  );
}
