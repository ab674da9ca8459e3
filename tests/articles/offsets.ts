import type { Article } from '../../extract/article.ts';
import type { Triple } from '../../extract/triple.ts';

/** Everything about a triple that does not hold against the text of its article. */
export function findMisplaced({ text }: Article, triple: Triple): string[] {
  const { sentence, subject, relation, object, adjuncts = [] } = triple;
  const phrases = [sentence, ...adjuncts, ...[subject, object].filter((end) => end !== null)];
  const misplaced = phrases
    .filter(({ start, end, text: phrase }) => text.slice(start, end) !== phrase)
    .map(({ text: phrase }) => `not at its place: ${phrase}`);
  const outside = relation.spans
    .filter(([start, end]) => start < sentence.start || end > sentence.end || start >= end)
    .map((span) => `outside of the sentence: ${span.join('-')}`);
  return [...misplaced, ...outside];
}
