import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { satzgraph } from './satzgraph.ts';

const commands = 'extract parse explain explain-entity correct graph view load query'.split(' ');

describe('satzgraph', () => {
  it('lists its commands', async () => {
    const { code, stdout } = await satzgraph(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(`\n  ${command} `);
    expect(await satzgraph([])).toMatchObject({ code: 0, stdout });
  });

  it('tells its version', async () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const { version } = manifest as { version: string };
    expect(await satzgraph(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each(commands)('explains %s with examples', async (command) => {
    const { code, stdout, stderr } = await satzgraph([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: .*satzgraph ${command} `, 'm'));
    expect(stdout).toMatch(/Examples:\n( {2}.*satzgraph .*\n)+/);
  });

  it.each([
    [['extrakt'], 'unknown command: extrakt (did you mean extract?)'],
    [['frobnicate'], 'unknown command: frobnicate'],
    [['constructor'], 'unknown command: constructor'],
    [['extract', '--ouput', 'x', '-'], 'unknown option: --ouput (did you mean --output?)'],
    [['graph', '-x', '-'], 'unknown option: -x'],
    [['extract', '-o'], /^option '-o, --output <value>' argument missing$/],
    [['graph', '--graphml=x', '--aggregated=1', '-'], /^option '--aggregated' does not take/],
    [['extract'], /^FILE, FOLDER or - is missing/],
    [['graph'], /^TRIPLES is missing/],
    [['graph', 'a', 'b'], 'only one TRIPLES is possible: b'],
    [['extract', '-', '--date', '2022-02-31'], 'not a day like 2022-01-21: 2022-02-31'],
    [['extract', '-', '--format', 'xml'], '--format is one of jsonl, csv, tsv, not xml'],
    ...['extract', 'graph', 'load', 'view'].map((command): [string[], string] => [
      [command, 'x.jsonl', '--min-confidence', '2'],
      '--min-confidence needs a number from 0 to 1: 2',
    ]),
    [['view', 'seeds', '--port', '99999'], '--port needs a number from 1 to 65535: 99999'],
  ] as const)('tells in one line what is wrong with %j', async (parameters, message) => {
    const { code, stdout, stderr } = await satzgraph(parameters);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stderr.trimEnd()).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });
});
