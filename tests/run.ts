import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { startVitest, type TestModule } from 'vitest/node';
import { absent } from './facilities.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const passed: Counts = { passed: 1, failed: 0, skipped: 0 };
const failed: Counts = { passed: 0, failed: 1, skipped: 0 };

const counts = [...(await inParallel(await checks())), ...facilities(), ...(await tests())];
console.log(closingLine(counts));
process.exitCode = counts.some((each) => each.failed > 0) ? 1 : 0;

/** Format, lint and the types of every folder, each as a command that is right when it exits 0. */
async function checks(): Promise<string[][]> {
  const projects = await glob('**/tsconfig.json', {
    cwd: root,
    ignore: ['**/node_modules', 'dist'],
  });
  return [
    ['prettier', '--check', '--log-level=warn', '.'],
    ['oxlint', '--quiet'],
    ...projects.toSorted().map((project) => ['tsc', '-p', dirname(project)]),
  ];
}

async function inParallel(commands: readonly string[][]): Promise<Counts[]> {
  const waiting = [...commands];
  const results: Counts[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await check(next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

async function check(command: readonly string[]): Promise<Counts> {
  const { code, output } = await run(command);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${command.join(' ')}`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0 ? passed : failed;
}

function run([name = '', ...parameters]: readonly string[]): Promise<{
  code: number | null;
  output: string;
}> {
  const path = join(root, 'node_modules', '.bin') + delimiter + process.env['PATH'];
  const child = spawn(name, parameters, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** One visible line for each thing that this machine lacks; a failure where everything was asked for. */
function facilities(): Counts[] {
  const everything = process.env['SATZGRAPH_TEST_ALL'] === '1';
  return (['browser', 'neo4j', 'shared'] as const).flatMap((name) => {
    const reason = absent[name];
    if (reason === undefined) return [];
    const needed = everything && name !== 'shared';
    console.log(`${needed ? 'FAILED' : 'skipped'} tests with ${name}: ${reason}`);
    return needed ? [failed] : [];
  });
}

async function tests(): Promise<Counts[]> {
  const vitest = await startVitest('test', [], { root, run: true, watch: false });
  const modules = vitest.state.getTestModules();
  const unhandled = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return [...modules.map(countModule), { passed: 0, failed: unhandled, skipped: 0 }];
}

/** A file that breaks before its first test counts as one failure. */
function countModule(module: TestModule): Counts {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const having = (state: string): number => states.filter((each) => each === state).length;
  const broken = !module.ok() && having('failed') === 0 ? 1 : 0;
  return {
    passed: having('passed'),
    failed: having('failed') + broken,
    skipped: having('skipped'),
  };
}

function closingLine(all: readonly Counts[]): string {
  const total = (key: keyof Counts): number => all.reduce((sum, each) => sum + each[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  return `${total('passed')} passed, ${total('failed')} failed${skipped}`;
}
