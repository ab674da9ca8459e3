import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { InputError } from '../extract/input-error.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import { parseCorrections } from '../graph/corrections/parse-corrections.ts';
import type { Payload } from './payload.ts';

/** What the page asks for. */
export type Change =
  { readonly do: 'add'; readonly correction: Correction } | { readonly do: 'undo' };

/** The header that carries the token, which only a page from here can have read. */
const TOKEN_HEADER = 'x-satzgraph-token';

const MAX_BYTES = 256 * 1024;

/** Pages of other origins can send requests here, but neither this origin nor the token. */
export function isFromOwnPage({ headers }: IncomingMessage, token: string): boolean {
  const { host, origin } = headers;
  const sent = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  const wanted = Buffer.from(token);
  return (
    origin === `http://${host}` &&
    headers['content-type'] === 'application/json' &&
    sent.length === wanted.length &&
    timingSafeEqual(sent, wanted)
  );
}

/** The body of a request as text; undefined if it is longer than any correction. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Reads `{"do":"undo"}` or `{"do":"add","correction":…}`, which must be about what the graph shows.
 * @throws InputError when it is neither
 */
export function parseChange(text: string, graph: Payload): Change {
  const { do: action, correction: given } = parseObject(text);
  if (action === 'undo') {
    if (graph.corrections.length === 0) throw new InputError('there is no correction to take back');
    return { do: 'undo' };
  }
  if (action !== 'add') throw new InputError('expected {"do":"add"} or {"do":"undo"}');
  const [correction] = parseCorrections(JSON.stringify(given) ?? '', 'request');
  if (correction === undefined) throw new InputError('no correction in the request');
  const missing = mentionedIn(correction).find((id) => !isShown(id, correction, graph));
  if (missing !== undefined) throw new InputError(`not in the graph: ${missing}`);
  return { do: 'add', correction };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError('the request is not JSON');
  }
  if (typeof value !== 'object' || value === null) throw new InputError('the request is no object');
  return value as Record<string, unknown>;
}

function mentionedIn(correction: Correction): readonly string[] {
  if (correction.do === 'merge') return correction.entities;
  return [correction.do === 'drop' ? correction.triple : correction.entity];
}

function isShown(id: string, correction: Correction, { nodes, facts }: Payload): boolean {
  return correction.do === 'drop'
    ? facts.some(({ triple }) => triple.id === id)
    : nodes.some((node) => node.id === id);
}
