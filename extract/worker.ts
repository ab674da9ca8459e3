import type { Article } from './article.ts';
import { createExtractor, type Extract } from './index.ts';
import type { Triple } from './triple.ts';

/** What a page asks of the worker: first to load the model, then to extract, one article at a time. */
export type WorkerRequest =
  | { readonly kind: 'load'; readonly weights: Uint8Array }
  | { readonly kind: 'extract'; readonly article: Article };

/** What the worker answers; `failed` holds the message of the error. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'triples'; readonly triples: readonly Triple[] }
  | { readonly kind: 'failed'; readonly message: string };

let extract: Extract | undefined;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  handle(data).catch((error: unknown) => {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});

async function handle(request: WorkerRequest): Promise<void> {
  if (request.kind === 'load') {
    extract = await createExtractor({ weights: request.weights });
    reply({ kind: 'ready' });
    return;
  }
  if (extract === undefined) throw new Error('the model is not loaded');
  const triples = extract(request.article, {
    onProgress: (done, total) => reply({ kind: 'progress', done, total }),
  });
  reply({ kind: 'triples', triples });
}

function reply(message: WorkerReply): void {
  self.postMessage(message);
}
