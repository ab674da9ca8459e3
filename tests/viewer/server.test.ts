import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveViewer, type Viewer } from '../../viewer/server.ts';
import { writtenTriples } from './written-triples.ts';

let viewer: Viewer;

beforeAll(async () => {
  viewer = await serveViewer({
    triples: writtenTriples,
    weights: new Uint8Array([1, 2, 3]),
    port: 0,
  });
});

afterAll(() => viewer.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** A request byte for byte as written; `fetch` would tidy the path and the host. */
function ask(path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { host = `127.0.0.1:${viewer.port}`, method = 'GET' } = options;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: viewer.port, path, method, headers: { host } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

test('The page, its graph and the model are served with their types.', async () => {
  const page = await ask('/');
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page.text)?.[1] ?? '';
  expect((await ask(script)).headers['content-type']).toBe('text/javascript; charset=utf-8');
  const graph = await ask('/api/graph');
  expect(JSON.parse(graph.text)).toHaveProperty('facts.length', writtenTriples.length);
  expect((await ask('/api/weights')).headers['content-length']).toBe('3');
});

test('Scripts and data come from this machine only.', async () => {
  const policy = String((await ask('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|https?:|\*/);
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/assets/../../package.json',
  '/..\\package.json',
  '//etc/passwd',
  '/%',
])('Nothing outside the page can be read: %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('A foreign host name that points here is turned away.', async () => {
  expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  expect((await ask('/api/graph', { host: '127.0.0.1.evil.example' })).status).toBe(403);
  expect((await ask('/', { host: `localhost:${viewer.port}` })).status).toBe(200);
});

test('Only reading is allowed.', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  const head = await ask('/api/graph', { method: 'HEAD' });
  expect([head.status, head.text]).toEqual([200, '']);
});

test('A taken port gives way to the next free one.', async () => {
  const other = await serveViewer({ triples: [], port: viewer.port });
  expect(other.port).toBeGreaterThan(viewer.port);
  await other.close();
});

test('Without a model the page is told so.', async () => {
  const other = await serveViewer({ triples: [], port: 0 });
  const answer = await fetch(`${other.url}api/weights`);
  expect(answer.status).toBe(404);
  await other.close();
});
