import { createRequire } from 'node:module';
import { InputError } from '../extract/input-error.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { suggest } from './suggestion.ts';

/** The commands by name; each is loaded only when it is asked for. */
export type Commands = Readonly<
  Record<
    string,
    { readonly summary: string; readonly load: () => Promise<{ readonly command: Command }> }
  >
>;

/** Runs what was typed. Exit code 0: done, 1: the user's mistake, told in one line, 2: a bug, with its stack. */
export async function main(parameters: readonly string[], commands: Commands): Promise<void> {
  process.stdout.on('error', stop);
  process.on('uncaughtException', stop);
  try {
    await run(parameters, commands);
    // Standard input may still be open, and nobody reads it any more.
    if (process.exitCode === exitCodes.interrupted) process.exit();
  } catch (error) {
    stop(error);
  }
}

async function run([name, ...rest]: readonly string[], commands: Commands): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return console.log(overview(commands));
  if (name === '--version') return console.log(version());
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined)
    throw new InputError(`unknown command: ${name}${suggest(name, Object.keys(commands))}`);
  const { command } = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) return console.log(command.help.trim());
  await command.run(rest);
}

function overview(commands: Commands): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(16)}${summary}`,
  );
  return `German news articles to a knowledge graph: every edge with its sentence.

Usage: satzgraph COMMAND …

${lines.join('\n')}

satzgraph COMMAND --help explains a command, with examples. satzgraph --version tells the version.`;
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('satzgraph/package.json');
  return (manifest as { readonly version: string }).version;
}

function stop(error: unknown): void {
  if (isClosedPipe(error)) process.exit(0);
  if (error instanceof InputError) {
    console.error(error.message);
    process.exit(exitCodes.userMistake);
  }
  console.error(error);
  process.exit(exitCodes.bug);
}

/** The receiver of our output has seen enough: `satzgraph … | head`. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
