import { parseArgs, type ParseArgsConfig } from 'node:util';
import { InputError } from '../extract/input-error.ts';
import { suggest } from './suggestion.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a user typed after the name of a command, by the command's own options. */
export type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values'];

/** One subcommand: its help, its options and what it does with them. */
export interface Command {
  readonly help: string;
  run(parameters: readonly string[]): Promise<void>;
}

/** Makes a command of typed options; `--help` and mistakes in the options are handled here. */
export function defineCommand<const O extends Options>(definition: {
  readonly help: string;
  readonly options: O;
  run(values: Values<O>, positionals: readonly string[]): Promise<void>;
}): Command {
  return {
    help: definition.help,
    async run(parameters) {
      const { values, positionals } = parse(parameters, definition.options);
      await definition.run(values, positionals);
    },
  };
}

/**
 * The one thing that a command works on.
 * @throws InputError when there is none or more than one.
 */
export function needOne(name: string, positionals: readonly string[]): string {
  const [first, ...others] = positionals;
  if (first === undefined) throw new InputError(`${name} is missing; --help shows examples`);
  if (others.length > 0) throw new InputError(`only one ${name} is possible: ${others.join(' ')}`);
  return first;
}

/** @throws InputError when there is nothing to work on. */
export function needSome(name: string, positionals: readonly string[]): void {
  if (positionals.length === 0) throw new InputError(`${name} is missing; --help shows examples`);
}

function parse<O extends Options>(
  parameters: readonly string[],
  options: O,
): { values: Values<O>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...parameters],
      options,
      allowPositionals: true,
      allowNegative: true,
    });
  } catch (error) {
    throw toInputError(error, Object.keys(options));
  }
}

/** `parseArgs` explains itself in several sentences: here it is one line with the option that was meant. */
function toInputError(error: unknown, names: readonly string[]): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const given = /'(-+[^']*)'/.exec(message)?.[1] ?? '';
    const meant = suggest(
      given,
      names.map((name) => `--${name}`),
    );
    return new InputError(`unknown option: ${given}${meant}`);
  }
  if (code?.startsWith('ERR_PARSE_ARGS')) return new InputError(firstSentence(message));
  return error;
}

function firstSentence(text: string): string {
  const end = text.search(/\.\s|\n/);
  const sentence = end < 0 ? text : text.slice(0, end);
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
