import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatTriple } from '../../extract/triple.ts';
import { exampleTriple } from '../extract/example-triple.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bin } from './satzgraph.ts';

interface Graph {
  readonly nodes: readonly { readonly name: string }[];
}

/** Starts the viewer and waits for its address, which is all that it writes to standard output. */
async function startView(...parameters: readonly string[]): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [bin, 'view', ...parameters, '--no-open']);
  onTestFinished(() => void child.kill());
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (data: Buffer) => resolve(data.toString().trimEnd()));
    child.on('close', (code) => reject(new Error(`the viewer ended with ${code}`)));
  });
}

describe('satzgraph view', () => {
  it('serves the graph of triples to this machine', async () => {
    const file = join(temporaryFolder({ 't.jsonl': formatTriple(exampleTriple) }), 't.jsonl');
    const url = await startView(file, '--port', '7391');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(url)).text()).toContain('<html');
    expect(await (await fetch(`${url}api/graph`)).text()).toContain('Antony Blinken');
  });

  it('applies the corrections beside the triples', async () => {
    const folder = temporaryFolder({
      't.jsonl': formatTriple(exampleTriple),
      'corrections.jsonl': '{"do":"rename","entity":"Sergej Lawrow","name":"Sergei Lawrow"}\n',
    });
    const url = await startView(join(folder, 't.jsonl'), '--port', '7411');
    const { nodes } = (await (await fetch(`${url}api/graph`)).json()) as Graph;
    expect(nodes.map(({ name }) => name)).toContain('Sergei Lawrow');
  });

  it('leaves out what is less sure than --min-confidence', async () => {
    const triple = { ...exampleTriple, confidence: 0.4 };
    const file = join(temporaryFolder({ 't.jsonl': formatTriple(triple) }), 't.jsonl');
    const url = await startView(file, '--port', '7431', '--min-confidence', '0.5');
    expect((await (await fetch(`${url}api/graph`)).json()) as Graph).toMatchObject({ nodes: [] });
  });

  it('extracts articles first', async () => {
    const folder = temporaryFolder({ 'a.txt': 'Die Polizei verhaftete den Täter.' });
    const url = await startView(folder, '--port', '7401');
    expect(await (await fetch(`${url}api/graph`)).text()).toContain('verhaften');
  });

  it('is empty without a file, ready for a pasted text', async () => {
    const url = await startView('--port', '7421');
    expect((await (await fetch(`${url}api/graph`)).json()) as Graph).toMatchObject({ nodes: [] });
  });

  it('takes the next port when one is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { readonly port: number };
    const file = join(temporaryFolder({ 't.jsonl': formatTriple(exampleTriple) }), 't.jsonl');
    const url = await startView(file, '--port', String(port));
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
  });
});
