import { expect, it } from 'vitest';
import { inBatches, mostArticles } from '../../commands/in-batches.ts';
import type { Article } from '../../extract/article.ts';

it('gives articles in batches, and what is left at the end', async () => {
  const given = await gather(articles(mostArticles + 3));
  expect(given).toEqual([ids(0, mostArticles), ids(mostArticles, mostArticles + 3)]);
});

it('makes a batch of its own of a long article', async () => {
  const given = await gather(articles(3, 'Wort '.repeat(20_000)));
  expect(given).toEqual([ids(0, 1), ids(1, 2), ids(2, 3)]);
});

it('gives what came before an error, and then the error', async () => {
  const given: string[][] = [];
  const broken = async function* (): AsyncGenerator<Article> {
    yield* articles(2);
    throw new Error('broken line');
  };
  await expect(gather(broken(), given)).rejects.toThrow('broken line');
  expect(given).toEqual([ids(0, 2)]);
});

it('does not wait for an article that is long in coming', async () => {
  let send = (): void => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  const slow = async function* (): AsyncGenerator<Article> {
    yield* articles(1);
    await sent;
    yield* articles(2);
  };
  const batches = inBatches(slow());
  expect((await batches.next()).value).toHaveLength(1);
  send();
  expect((await batches.next()).value).toHaveLength(2);
  expect((await batches.next()).done).toBe(true);
});

async function* articles(count: number, text = 'Es regnet.'): AsyncGenerator<Article> {
  for (let id = 0; id < count; id++) yield { id: String(id), text };
}

function ids(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => String(from + index));
}

async function gather(from: AsyncIterable<Article>, given: string[][] = []): Promise<string[][]> {
  for await (const batch of inBatches(from)) given.push(batch.map(({ id }) => id));
  return given;
}
