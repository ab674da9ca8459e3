import { dependents } from '../clause/navigate.ts';
import { phraseSpan } from '../clause/phrase.ts';
import type { Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { Argument } from './fact.ts';

/** „Roth, **früher** selbst Torwart, leitet das Training“: what somebody no longer is, or only was to be, that an insertion tells. */
export function formerly(tree: Tree, { timeless }: Candidate, object?: Argument): Span[] {
  if (timeless !== true || !object) return [];
  return dependents(tree, object.head, 'advmod')
    .filter(({ lower: form, start }) => then.has(form) && start < object.start)
    .map(({ index }) => phraseSpan(tree, index));
}

const then: ReadonlySet<string> = new Set(
  'früher einst ehemals vormals seinerzeit damals zuvor vorher zuletzt später künftig bald lange jahrelang einmal anfangs zunächst'.split(
    ' ',
  ),
);
