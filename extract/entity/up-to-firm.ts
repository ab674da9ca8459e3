import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { type NameSpan, within } from './name-span.ts';

/**
 * *hatte über seine Firma **Helianta Invest** Beteiligungen an Anlagen verkauft*: a common noun that is an argument of the verb, while
 * the words before it hang elsewhere, is no part of the name.
 */
export function upToFirm(tree: Tree, span: NameSpan): NameSpan {
  if (span.tag === 'PER' || span.first === span.last) return span;
  const first = nodeAt(tree, span.first);
  if (first.upos !== 'PROPN' || !/^(?:appos|nmod|obl)$/.test(first.deprel)) return span;
  if (within(first.head, span)) return span;
  const other = tree.nodes
    .slice(span.first + 1, span.last + 1)
    .find(
      ({ upos, deprel, head }) =>
        upos === 'NOUN' && /^(?:obj|nsubj|nsubj:pass)$/.test(deprel) && !within(head, span),
    );
  return other ? { ...span, last: other.index - 1 } : span;
}
