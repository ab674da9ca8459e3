import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatTriple } from '../../extract/triple.ts';
import { exampleTriple } from '../extract/example-triple.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { satzgraph } from './satzgraph.ts';

const line = `${formatTriple(exampleTriple)}\n`;

describe('satzgraph graph', () => {
  it('tells what is in it', async () => {
    const { code, stdout } = await satzgraph(['graph', '-'], { input: line });
    expect(code).toBe(0);
    expect(stdout).toContain('nodes      3\nedges      1\n');
    expect(stdout).toMatch(/^ +1 {2}treffen$/m);
    expect(stdout).toMatch(/^ +\d+ {2}Antony Blinken \(Person\)$/m);
  });

  it('writes GraphML, one edge a fact or one a pair, and JSON', async () => {
    const folder = temporaryFolder({ 't.jsonl': line + line.replace('"a1"', '"a2"') });
    const graphml = join(folder, 'g.graphml');
    const json = join(folder, 'g.json');
    const { stdout } = await satzgraph([
      'graph',
      join(folder, 't.jsonl'),
      '--graphml',
      graphml,
      '--json',
      json,
    ]);
    expect(stdout).toBe('');
    expect(readFileSync(graphml, 'utf8').match(/<edge /g)).toHaveLength(2);
    expect(JSON.parse(readFileSync(json, 'utf8')).edges).toHaveLength(2);
    await satzgraph(['graph', join(folder, 't.jsonl'), '--aggregated', '--graphml', graphml]);
    expect(readFileSync(graphml, 'utf8').match(/<edge /g)).toHaveLength(1);
  });

  it('writes the formats of other programs, and the viewer as one page', async () => {
    const folder = temporaryFolder({ 't.jsonl': line });
    const starts = {
      gexf: /^<\?xml .*<gexf /s,
      'nodes-csv': /Antony Blinken/,
      'edges-csv': /treffen/,
      turtle: /^@prefix /m,
      'json-ld': /"@context"/,
      html: /^<!doctype html>/i,
    };
    const options = Object.keys(starts).flatMap((name) => [`--${name}`, join(folder, name)]);
    const { code, stderr } = await satzgraph(['graph', join(folder, 't.jsonl'), ...options]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const [name, start] of Object.entries(starts))
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(start);
  });

  it('leaves out what is less sure than --min-confidence', async () => {
    const less = line.replace('"a1"', '"a2"').replace(/"confidence":[\d.]+/, '"confidence":0.3');
    const edges = async (...options: readonly string[]): Promise<string | undefined> => {
      const { stdout } = await satzgraph(['graph', '-', ...options], { input: line + less });
      return /edges +(\d+)/.exec(stdout)?.[1];
    };
    expect(await edges()).toBe('2');
    expect(await edges('--min-confidence', '0.5')).toBe('1');
  });

  it('writes to standard output', async () => {
    const { stdout } = await satzgraph(['graph', '-', '--graphml', '-'], { input: line });
    expect(stdout).toMatch(/^<\?xml .*<\/graphml>\n$/s);
  });
});
