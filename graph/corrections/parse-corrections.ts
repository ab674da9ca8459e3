import { entityTypes } from '../../extract/entity/mention.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { InputError } from '../../extract/input-error.ts';
import type { Correction, MentionReference } from './correction.ts';

/** Reads corrections.jsonl. Throws `InputError` with file and line for a line that is empty or no correction. */
export function parseCorrections(text: string, file = 'corrections.jsonl'): Correction[] {
  if (text.trim() === '') return [];
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line, i) => parseCorrection(line, `${file}:${i + 1}`));
}

/** The line of a correction, with its line break. */
export function formatCorrection(correction: Correction): string {
  return `${JSON.stringify(correction)}\n`;
}

/** The corrections without the last: undo. */
export function withoutLast(text: string): string {
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .slice(0, -1);
  return lines.map((line) => `${line}\n`).join('');
}

function parseCorrection(line: string, where: string): Correction {
  const fields = readFields(line, where);
  const text = (name: string): string => requiredText(fields, name, where);
  switch (fields['do']) {
    case 'merge':
      return { do: 'merge', entities: readEntities(fields['entities'], where) };
    case 'split':
      return {
        do: 'split',
        entity: text('entity'),
        mentions: readMentions(fields['mentions'], where),
        name: text('name'),
      };
    case 'rename':
      return { do: 'rename', entity: text('entity'), name: text('name') };
    case 'retype':
      return { do: 'retype', entity: text('entity'), type: readType(fields['type'], where) };
    case 'drop':
      return { do: 'drop', triple: text('triple') };
    default:
      throw new InputError(`${where}: unknown correction: ${JSON.stringify(fields['do'])}`);
  }
}

function readFields(line: string, where: string): Record<string, unknown> {
  if (line.trim() === '') throw new InputError(`${where}: empty line`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${where}: not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${where}: a correction is a JSON object`);
  return value as Record<string, unknown>;
}

function requiredText(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  where: string,
): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.trim() === '')
    throw new InputError(`${where}: ${name} is missing`);
  return value;
}

function readEntities(value: unknown, where: string): string[] {
  const isList = Array.isArray(value) && value.length >= 2;
  if (!isList || !value.every((item) => typeof item === 'string' && item !== ''))
    throw new InputError(`${where}: entities are two names or more`);
  return value as string[];
}

function readMentions(value: unknown, where: string): MentionReference[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new InputError(`${where}: mentions are missing`);
  return value.map((item: unknown) => {
    const { document, start } = (typeof item === 'object' && item !== null ? item : {}) as Record<
      string,
      unknown
    >;
    const isValid =
      typeof document === 'string' && (start === undefined || Number.isInteger(start));
    if (!isValid) throw new InputError(`${where}: a mention is {"document", "start"?}`);
    return { document, start: start as number | undefined };
  });
}

function readType(value: unknown, where: string): EntityType {
  const type = entityTypes.find((each) => each === value);
  if (!type) throw new InputError(`${where}: unknown entity type: ${String(value)}`);
  return type;
}
