import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { readWeightsFile } from '../../extract/read/weights.ts';
import type { ParseReply, ParseRequest } from './parse-worker.ts';

/** What a module worker in a page made of texts. */
export interface BrowserParse {
  /** Milliseconds from the page's wish for a worker until the model is loaded in it. */
  readonly ready: number;
  readonly conllu: string;
  /** For all texts, in each round. */
  readonly seconds: readonly number[];
}

/** Parses texts in a Web Worker of a real page, which gets the weights by HTTP. */
export async function parseInBrowser(
  browser: Browser,
  texts: readonly string[],
  rounds: number,
): Promise<BrowserParse> {
  const files = new Map<string, readonly [type: string, body: string | Uint8Array]>([
    ['/', ['text/html', '<!doctype html><title>parser</title>']],
    ['/worker.js', ['text/javascript', await bundleWorker()]],
    ['/weights', ['application/octet-stream', await readWeightsFile()]],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = files.get(url) ?? ['text/plain', ''];
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(askWorker, { weights: '/weights', texts, rounds });
  } finally {
    await page.close();
    server.close();
  }
}

/** Runs in the page. */
function askWorker(request: ParseRequest): Promise<BrowserParse> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const worker = new Worker('/worker.js', { type: 'module' });
    let ready = 0;
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<ParseReply>) => {
      if (data.kind === 'ready') ready = performance.now() - start;
      else resolve({ ready, conllu: data.conllu, seconds: data.seconds });
    });
    worker.postMessage(request);
  });
}

async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('parse-worker.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'worker',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was bundled');
  return bundle.output[0].code;
}
