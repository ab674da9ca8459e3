import { parseDay } from './day.ts';
import { parseRecord } from './parse-record.ts';
import type { Schema } from './schema.ts';

/** One article as a reader hands it on. All offsets of later stages are UTF-16 positions in `text`. */
export interface Article {
  /** Path below the folder that was given, without its ending; a single file: its name without ending. */
  readonly id: string;
  /** The body, exactly as read: decoded, without front matter, otherwise untouched. */
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO day of publication, `2022-01-18`; relative times resolve against it. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: string | undefined;
}

const schema: Schema = {
  type: 'object',
  required: ['id', 'text'],
  properties: {
    id: { type: 'string', minLength: 1 },
    text: { type: 'string' },
    title: { type: ['string', 'null'] },
    date: { type: ['string', 'null'] },
    url: { type: ['string', 'null'] },
    source: { type: ['string', 'null'] },
  },
};

/**
 * Reads an article from one line of JSON: `{"id":"…","text":"…","title":"…","date":"2022-01-18"}`.
 * @throws InputError when the line is no JSON or no article, saying which field.
 */
export function parseArticle(line: string): Article {
  const value = parseRecord(line, schema, 'an article') as Record<keyof Article, string | null>;
  const { id, text, title, date, url, source } = value;
  return {
    id: id ?? '',
    text: text ?? '',
    title: title ?? undefined,
    date: typeof date === 'string' ? parseDay(date) : undefined,
    url: url ?? undefined,
    source: source ?? undefined,
  };
}
