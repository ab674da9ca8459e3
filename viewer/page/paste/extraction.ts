import type { Article } from '../../../extract/article.ts';
import type { Triple } from '../../../extract/triple.ts';
import type { WorkerReply, WorkerRequest } from '../../../extract/worker.ts';

/** How far an extraction has come. */
export type Progress =
  | { readonly kind: 'loading'; readonly share: number | undefined }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number };

/** The model's file is not where the page expects it. */
export class NoModelError extends Error {
  override readonly name = 'NoModelError';
}

/** A worker with the model in it. It keeps the model, so that the second text starts at once. */
export interface Extraction {
  run(article: Article, onProgress: (progress: Progress) => void): Promise<readonly Triple[]>;
  /** Stops what is under way; the next run loads the model again. */
  stop(): void;
}

export function createExtraction(): Extraction {
  let worker: Worker | undefined;
  return {
    async run(article, onProgress) {
      worker ??= await startWorker((share) => onProgress({ kind: 'loading', share }));
      onProgress({ kind: 'reading', done: 0, total: 0 });
      const reply = await ask(worker, { kind: 'extract', article }, ({ done, total }) =>
        onProgress({ kind: 'reading', done, total }),
      );
      return reply.kind === 'triples' ? reply.triples : [];
    },
    stop() {
      worker?.terminate();
      worker = undefined;
    },
  };
}

async function startWorker(onShare: (share: number | undefined) => void): Promise<Worker> {
  onShare(undefined);
  const weights = await fetchWeights(onShare);
  const worker = new Worker(new URL('../../../extract/worker.ts', import.meta.url), {
    type: 'module',
  });
  await ask(worker, { kind: 'load', weights });
  return worker;
}

async function fetchWeights(onShare: (share: number | undefined) => void): Promise<Uint8Array> {
  const response = await fetch('./api/weights');
  if (!response.ok || response.body === null) throw new NoModelError(`status: ${response.status}`);
  const total = Number(response.headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    onShare(total > 0 ? length / total : undefined);
  }
  return joinChunks(chunks, length);
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

type Report = Extract<WorkerReply, { kind: 'progress' }>;

function ask(
  worker: Worker,
  request: WorkerRequest,
  onReport?: (report: Report) => void,
): Promise<WorkerReply> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const settle = (act: () => void): void => {
      listening.abort();
      act();
    };
    const { signal } = listening;
    worker.addEventListener('error', ({ message }) => settle(() => reject(new Error(message))), {
      signal,
    });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<WorkerReply>) => {
        if (data.kind === 'progress') onReport?.(data);
        else if (data.kind === 'failed') settle(() => reject(new Error(data.message)));
        else settle(() => resolve(data));
      },
      { signal },
    );
    worker.postMessage(request, request.kind === 'load' ? [request.weights.buffer] : []);
  });
}
