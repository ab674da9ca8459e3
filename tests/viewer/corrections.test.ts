import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../graph/corrections/correction.ts';
import { keepPlaces } from '../../viewer/page/data/keep-places.ts';
import { buildDataset } from '../../viewer/page/data/dataset.ts';
import { buildPayload, type Payload } from '../../viewer/payload.ts';
import { serveViewer, type Viewer } from '../../viewer/server.ts';
import type { CorrectionStore } from '../../viewer/shown-graph.ts';
import { writtenTriples } from './written-triples.ts';

/** Keeps corrections in memory. */
function createStore(kept: Correction[]): CorrectionStore {
  return {
    async add(correction) {
      kept.push(correction);
      return [...kept];
    },
    async undo() {
      kept.pop();
      return [...kept];
    },
  };
}

describe('corrections from the page', () => {
  let kept: Correction[];
  let viewer: Viewer;
  let shown: Payload;

  beforeEach(async () => {
    kept = [];
    viewer = await serveViewer({ triples: writtenTriples, store: createStore(kept), port: 0 });
    shown = (await (await fetch(`${viewer.url}api/graph`)).json()) as Payload;
  });

  afterEach(() => viewer.close());

  interface Sent {
    readonly body: string;
    readonly headers?: Readonly<Record<string, string>>;
  }

  const ask = ({ body, headers = {} }: Sent) =>
    fetch(`${viewer.url}api/corrections`, {
      method: 'POST',
      body,
      headers: {
        origin: viewer.url.slice(0, -1),
        'content-type': 'application/json',
        'x-satzgraph-token': shown.token ?? '',
        ...headers,
      },
    });
  const add = (correction: unknown) => ask({ body: JSON.stringify({ do: 'add', correction }) });
  const idOf = (name: string) => shown.nodes.find((node) => node.name === name)?.id ?? '';

  it('are answered on when a request breaks off in its middle', async () => {
    const { hostname, port, host } = new URL(viewer.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/corrections HTTP/1.1\r\nhost: ${host}\r\norigin: http://${host}\r\n` +
        `content-type: application/json\r\nx-satzgraph-token: ${shown.token}\r\n` +
        `content-length: 100\r\n\r\n{"do":`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fetch(`${viewer.url}api/graph`)).status).toBe(200);
  });

  it('are kept and answered with the corrected graph, which a new page gets too', async () => {
    const rename = { do: 'rename', entity: idOf('Olaf Scholz'), name: 'O. Scholz' };
    const corrected = (await (await add(rename)).json()) as Payload;
    expect(kept).toEqual([rename]);
    expect(corrected.nodes.map(({ name }) => name)).toContain('O. Scholz');
    expect(await (await fetch(`${viewer.url}api/graph`)).json()).toEqual(corrected);
  });

  it('can be taken back until there is none left', async () => {
    const [fact] = shown.facts;
    const dropped = (await (await add({ do: 'drop', triple: fact?.triple.id })).json()) as Payload;
    expect(dropped.facts).toHaveLength(shown.facts.length - 1);
    const undo = await ask({ body: '{"do":"undo"}' });
    expect(((await undo.json()) as Payload).facts).toHaveLength(shown.facts.length);
    expect((await ask({ body: '{"do":"undo"}' })).status).toBe(400);
  });

  it('are made one after the other', async () => {
    const types = ['Group', 'Event', 'Person'];
    await Promise.all(
      types.map((type) => add({ do: 'retype', entity: idOf('Olaf Scholz'), type })),
    );
    expect(kept).toHaveLength(3);
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['no origin of a page', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['no token', { 'x-satzgraph-token': '' }],
    ['a guessed token', { 'x-satzgraph-token': '00000000-0000-0000-0000-000000000000' }],
    ['the type of a form', { 'content-type': 'text/plain' }],
  ])('are refused from %s', async (_, headers) => {
    const [fact] = shown.facts;
    const correction = { do: 'drop', triple: fact?.triple.id };
    const answer = await ask({ body: JSON.stringify({ do: 'add', correction }), headers });
    expect(answer.status).toBe(403);
    expect(kept).toEqual([]);
  });

  it.each([
    'no JSON',
    'null',
    '{}',
    '{"do":"add"}',
    '{"do":"add","correction":[]}',
    '{"do":"add","correction":{"do":"drop","triple":"\\n{}"}}',
    '{"do":"add","correction":{"do":"rename","entity":"Person:Niemand","name":"x"}}',
    '{"do":"add","correction":{"do":"retype","entity":"__proto__","type":"Person"}}',
  ])('are refused when they say nothing of the graph: %s', async (body) => {
    expect((await ask({ body })).status).toBe(400);
    expect(kept).toEqual([]);
  });

  it('are refused when they are longer than any', async () => {
    const name = 'x'.repeat(300_000);
    const answer = await add({ do: 'rename', entity: idOf('Olaf Scholz'), name }).catch(
      () => undefined,
    );
    expect([413, undefined]).toContain(answer?.status);
    expect(kept).toEqual([]);
  });

  it('cannot be made where nothing keeps them', async () => {
    const plain = await serveViewer({ triples: writtenTriples, port: 0 });
    const graph = (await (await fetch(`${plain.url}api/graph`)).json()) as Payload;
    expect(graph).not.toHaveProperty('token');
    const answer = await fetch(`${plain.url}api/corrections`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(403);
    await plain.close();
  });
});

describe('the picture after a correction', () => {
  it('stays, with what was split off beside what it was', () => {
    const before = buildDataset(buildPayload(writtenTriples, ''));
    const scholz = [...before.nodes.values()].find(({ name }) => name === 'Olaf Scholz')!;
    const [fact] = scholz.facts;
    const end = fact?.subject === scholz.id ? fact.triple.subject : fact?.triple.object;
    const split: Correction = {
      do: 'split',
      entity: scholz.id,
      mentions: [{ document: fact?.triple.document.id ?? '', start: end?.start }],
      name: 'Ein Anderer',
    };
    const after = keepPlaces(buildPayload(writtenTriples, '', [split]), before, new Map());
    for (const { id, x, y } of after.nodes) {
      const old = before.nodes.get(id);
      if (old !== undefined) expect([x, y]).toEqual([old.x, old.y]);
    }
    const other = after.nodes.find(({ name }) => name === 'Ein Anderer')!;
    expect(Math.hypot(other.x - scholz.x, other.y - scholz.y)).toBeLessThan(50);
  });
});
