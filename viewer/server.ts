import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { InputError } from '../extract/input-error.ts';
import { isFromOwnPage, readBody } from './correction-request.ts';
import { type Body, loadPage, toBody } from './load-page.ts';
import { createShownGraph, type GraphOptions, type ShownGraph } from './shown-graph.ts';

export interface ViewerOptions extends GraphOptions {
  /** The model, so that the page can extract a pasted text; without it the page says that there is none. */
  readonly weights?: Uint8Array;
  /** The first port to try; the next free one is taken. 0: any. */
  readonly port?: number;
}

/** A running viewer. */
export interface Viewer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PORT = 7070;
const TRIES = 20;

/**
 * Serves the page with the graph of the triples, to this machine only.
 * @throws InputError when no port is free
 */
export async function serveViewer(options: ViewerOptions): Promise<Viewer> {
  const bodies = new Map(await loadPage());
  const graph = createShownGraph(options);
  bodies.set('/api/graph', graph.body());
  if (options.weights !== undefined) {
    bodies.set('/api/weights', { type: 'application/octet-stream', bytes: options.weights });
  }
  const server = createServer((request, response) => {
    if (request.method !== 'POST') answer(request, response, bodies);
    else
      void correct(request, graph).then(({ status, body }) => {
        bodies.set('/api/graph', graph.body());
        send(request, response, status, body);
      });
  });
  const port = await listen(server, options.port ?? PORT);
  return { url: `http://${HOST}:${port}/`, port, close: () => closeServer(server) };
}

/** Scripts only from here, data only from here; the model may need WebAssembly. Nothing is loaded from elsewhere. */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

interface Answer {
  readonly status: number;
  readonly body: Body;
}

/** Answers a request for a correction with the graph as corrected. */
async function correct(request: IncomingMessage, graph: ShownGraph): Promise<Answer> {
  const refuse = (status: number, text: string): Answer => ({ status, body: toText(text) });
  if (!isLocal(request.headers.host)) return refuse(403, 'forbidden');
  if (request.url !== '/api/corrections') return refuse(405, 'only GET and HEAD');
  if (graph.token === undefined) return refuse(403, 'corrections cannot be kept here');
  if (!isFromOwnPage(request, graph.token)) return refuse(403, 'forbidden');
  try {
    const text = await readBody(request);
    if (text === undefined) return refuse(413, 'too long');
    await graph.change(text);
    return { status: 200, body: graph.body() };
  } catch (error) {
    if (error instanceof InputError) return refuse(400, error.message);
    return refuse(500, 'the correction could not be kept');
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { type, bytes }: Body,
): void {
  const length = bytes.length;
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bodies: ReadonlyMap<string, Body>,
): void {
  const tell = (status: number, text: string): void =>
    send(request, response, status, toText(text));
  const found = bodies.get((request.url ?? '/').replace(/[?#].*$/s, ''));
  if (!isLocal(request.headers.host)) tell(403, 'forbidden');
  else if (request.method !== 'GET' && request.method !== 'HEAD') tell(405, 'only GET and HEAD');
  else if (found === undefined) tell(404, 'not found');
  else send(request, response, 200, found);
}

function toText(text: string): Body {
  return toBody('text/plain; charset=utf-8', text);
}

/** Other host names lead here only when a foreign page points its own name at this machine. */
function isLocal(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES && port < 65_536; port++) {
    if (await canListen(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new InputError(`no free port from: ${first}`);
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      server.off('listening', succeed);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const succeed = (): void => {
      server.off('error', fail);
      resolve(true);
    };
    server.once('error', fail);
    server.once('listening', succeed);
    server.listen(port, HOST);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
