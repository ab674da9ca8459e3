import { InputError } from '../input-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'not a file but a folder',
  EACCES: 'not allowed to read',
  EPERM: 'not allowed to read',
};

/** Tells why a file cannot be read, in one line; any other error stays what it is. */
export function toInputError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined ? error : new InputError(`${reason}: ${path}`);
}
