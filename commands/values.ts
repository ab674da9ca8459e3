import { InputError } from '../extract/input-error.ts';

/** @throws InputError unless the value is one of those. */
export function needOneOf<T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw new InputError(`${option} is one of ${allowed.join(', ')}, not ${value}`);
  return found;
}

/** @throws InputError unless the value is a number from 0 to 1. */
export function needShare(option: string, value: string): number {
  const share = value.trim() === '' ? Number.NaN : Number(value);
  if (!(share >= 0 && share <= 1))
    throw new InputError(`${option} needs a number from 0 to 1: ${value}`);
  return share;
}

/** @throws InputError unless the value is a whole number in that range. */
export function needPort(option: string, value: string): number {
  const port = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(port >= 1 && port <= 65_535))
    throw new InputError(`${option} needs a number from 1 to 65535: ${value}`);
  return port;
}

/** @throws InputError for standard input, where a file must be read more than once. */
export function needFile(path: string): string {
  if (path === '-') throw new InputError('standard input cannot be read twice: save it as a file');
  return path;
}
