import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatTriple } from '../../extract/triple.ts';
import { exampleTriple } from '../extract/example-triple.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Outcome, satzgraph } from './satzgraph.ts';

/** A file of triples of its own, and commands on it. */
function newTriples(): {
  readonly corrections: string;
  correct(...words: readonly string[]): Promise<Outcome>;
  summary(): Promise<string>;
  explain(name: string): Promise<Outcome>;
} {
  const folder = temporaryFolder({ 't.jsonl': formatTriple(exampleTriple) });
  const file = join(folder, 't.jsonl');
  return {
    corrections: join(folder, 'corrections.jsonl'),
    correct: (...words) => satzgraph(['correct', file, ...words]),
    summary: async () => (await satzgraph(['graph', file])).stdout,
    explain: (name) => satzgraph(['explain-entity', name, file]),
  };
}

describe('satzgraph correct', () => {
  it('renames and retypes a thing, and takes it back', async () => {
    const { corrections, correct, summary } = newTriples();
    expect(await correct('rename', 'Sergej Lawrow', 'Sergei Lawrow')).toEqual({
      code: 0,
      stdout: `${corrections}: 1 correction\n`,
      stderr: '',
    });
    await correct('retype', 'Sergei Lawrow', 'Organization');
    expect(await summary()).toContain('Sergei Lawrow (Organization)');
    await correct('undo');
    await correct('undo');
    expect(await summary()).toContain('Sergej Lawrow (Person)');
    expect(readFileSync(corrections, 'utf8')).toBe('');
  });

  it('drops a fact and merges two things', async () => {
    const { correct, summary } = newTriples();
    await correct('merge', 'Antony Blinken', 'Sergej Lawrow');
    expect(await summary()).toContain('nodes      2\nedges      1\n');
    await correct('drop', exampleTriple.id);
    expect(await summary()).toContain('edges      0\n');
  });

  it.each([
    [['rename', 'Niemand', 'Jemand'], /^nothing is called so in .*: Niemand\n$/],
    [['drop', 'x'], /^no such triple in .*: x\n$/],
    [['retype', 'Sergej Lawrow', 'Mensch'], /^TYPE is one of Person, .* not Mensch\n$/],
    [['rename', 'Sergej Lawrow'], 'rename needs ENTITY NAME\n'],
    [['merge', 'Sergej Lawrow'], 'merge needs two entities or more\n'],
    [['renam', 'a', 'b'], 'unknown action: renam (did you mean rename?)\n'],
    [['undo'], 'there is no correction to take back\n'],
  ] as const)('refuses %j and writes nothing', async (words, message) => {
    const { corrections, correct } = newTriples();
    const { code, stdout, stderr } = await correct(...words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(existsSync(corrections)).toBe(false);
  });
});

describe('satzgraph correct, of things that act for a state or share a name', () => {
  const kreml = { ...exampleTriple.subject!, entity: 'Kreml', type: 'Organization' as const };

  it('merges what acts for a state with it, though no article names the state', async () => {
    const folder = temporaryFolder({
      't.jsonl': formatTriple({ ...exampleTriple, subject: kreml }),
    });
    const file = join(folder, 't.jsonl');
    expect(await satzgraph(['correct', file, 'merge', 'Kreml'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'corrections.jsonl'), 'utf8')).toBe(
      '{"do":"merge","entities":["Country:Russland","Organization:Kreml"]}\n',
    );
    expect((await satzgraph(['graph', file])).stdout).toContain('Russland (Country)');
  });

  it('asks for an id where several things are called so', async () => {
    const person = { ...kreml, entity: 'Lüders', type: 'Person' as const };
    const town = { ...exampleTriple.object!, entity: 'Lüders', type: 'Place' as const };
    const line = formatTriple({ ...exampleTriple, subject: person, object: town });
    const file = join(temporaryFolder({ 't.jsonl': line }), 't.jsonl');
    const { code, stderr } = await satzgraph(['correct', file, 'rename', 'Lüders', 'Lüder']);
    expect([code, stderr]).toEqual([
      1,
      'several things are called so, take an id: Lüders (Person:Lüders, Place:Lüders)\n',
    ]);
    const chosen = await satzgraph(['correct', file, 'rename', 'Place:Lüders', 'Lüder']);
    expect(chosen.code).toBe(0);
  });
});

describe('satzgraph explain-entity', () => {
  it('tells names, reasons and sentences', async () => {
    const { explain } = newTriples();
    const { code, stdout } = await explain('Antony Blinken');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Antony Blinken \(Person\)\n {2}id +Person:Antony Blinken\n/);
    expect(stdout).toContain(
      `„US-Außenminister Blinken“ (by the name Antony Blinken) – ${exampleTriple.sentence.text}`,
    );
  });

  it('tells where a thing is the place of a fact', async () => {
    const { stdout } = await newTriples().explain('Genf');
    expect(stdout).toContain(`„in Genf“ (place of a fact) – ${exampleTriple.sentence.text}`);
  });

  it('hints at things with that part of a name', async () => {
    const { stderr } = await newTriples().explain('lawrow');
    expect(stderr).toMatch(/: lawrow \(perhaps: Sergej Lawrow\)\n$/);
  });

  it('knows no thing of another name', async () => {
    const { code, stderr } = await newTriples().explain('Niemand');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^nothing is called so in .*: Niemand\n$/);
  });
});
