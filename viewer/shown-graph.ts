import { randomUUID } from 'node:crypto';
import { InputError } from '../extract/input-error.ts';
import type { Triple } from '../extract/triple.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import { parseChange } from './correction-request.ts';
import { type Body, toBody } from './load-page.ts';
import { buildPayload, type Payload } from './payload.ts';

export interface GraphOptions {
  readonly triples: readonly Triple[];
  /** What users corrected in the graph. */
  readonly corrections?: readonly Correction[];
  /** Where the page's own corrections are kept; without it the page cannot correct. */
  readonly store?: CorrectionStore | undefined;
  /** What the page is about, in words. */
  readonly name?: string;
}

/** Keeps corrections; what it returns are all that hold now. */
export interface CorrectionStore {
  add(correction: Correction): Promise<readonly Correction[]>;
  /** Takes the last one back. */
  undo(): Promise<readonly Correction[]>;
}

/** The graph on show; corrections change it, one after the other. */
export interface ShownGraph {
  readonly token: string | undefined;
  body(): Body;
  /** @throws InputError when the request asks for no correction that can be made */
  change(request: string): Promise<void>;
}

/** Builds the graph, and builds it anew after each correction. */
export function createShownGraph({
  triples,
  name = '',
  corrections,
  store,
}: GraphOptions): ShownGraph {
  const token = store && randomUUID();
  const toSent = (shown: Payload): Body => {
    const sent: Payload = token === undefined ? shown : { ...shown, token };
    return toBody('application/json; charset=utf-8', JSON.stringify(sent));
  };
  let payload = buildPayload(triples, name, corrections);
  let body = toSent(payload);
  let waiting: Promise<unknown> = Promise.resolve();
  const change = async (request: string): Promise<void> => {
    if (store === undefined) throw new InputError('corrections cannot be kept here');
    const wanted = parseChange(request, payload);
    const all = await (wanted.do === 'undo' ? store.undo() : store.add(wanted.correction));
    payload = buildPayload(triples, name, all);
    body = toSent(payload);
  };
  return {
    token,
    body: () => body,
    change(request) {
      const next = waiting.then(() => change(request));
      waiting = next.catch(() => undefined);
      return next;
    },
  };
}
