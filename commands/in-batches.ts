import { setTimeout } from 'node:timers/promises';
import type { Article } from '../extract/article.ts';

/** Articles in a batch: with more, what is remembered of them no longer fits the processor's caches. */
export const mostArticles = 8;

const mostText = 50_000; // UTF-16 units: more than eight usual articles have
const patience = 50; // ms
const late = Symbol('late');

/**
 * Gathers articles to be extracted together. A batch does not wait for an article that is long in coming, and the articles
 * before an error come before it is thrown.
 */
export async function* inBatches(articles: AsyncIterable<Article>): AsyncGenerator<Article[]> {
  const iterator = articles[Symbol.asyncIterator]();
  let next = outcomeOf(iterator.next());
  let batch: Article[] = [];
  for (;;) {
    const outcome = await (batch.length > 0 ? orLate(next) : next);
    if (outcome !== late && 'value' in outcome && !outcome.done) {
      batch.push(outcome.value);
      next = outcomeOf(iterator.next());
      if (!isFull(batch)) continue;
    }
    if (batch.length > 0) yield batch;
    batch = [];
    if (outcome === late) continue;
    if ('error' in outcome) throw outcome.error;
    if (outcome.done) return;
  }
}

/** What an iterator gave, or the error that it ended with. */
type Outcome = IteratorResult<Article> | { readonly error: unknown };

function outcomeOf(result: Promise<IteratorResult<Article>>): Promise<Outcome> {
  return result.catch((error: unknown) => ({ error }));
}

function orLate(outcome: Promise<Outcome>): Promise<Outcome | typeof late> {
  return Promise.race([outcome, setTimeout(patience, late, { ref: false })]);
}

function isFull(batch: readonly Article[]): boolean {
  const length = batch.reduce((sum, { text }) => sum + text.length, 0);
  return batch.length >= mostArticles || length >= mostText;
}
