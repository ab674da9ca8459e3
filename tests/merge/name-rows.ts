import { readFileSync } from 'node:fs';
import type { EntityType } from '../../extract/entity/mention.ts';
import type { Triple } from '../../extract/triple.ts';

/** A row of names.tsv: an entity as one article knows it. */
export interface NameRow {
  readonly entity: string;
  readonly type: EntityType;
  readonly document: string;
  readonly name: string;
  readonly context: readonly (readonly [lemma: string, object: string])[];
  readonly trap: string;
}

/** All rows of a set. */
export function readNameRows(
  file:
    | 'names.tsv'
    | 'held-out.tsv'
    | 'fresh.tsv'
    | 'wide.tsv'
    | 'newest.tsv'
    | 'fourth.tsv'
    | 'fifth.tsv'
    | 'daily.tsv'
    | 'sixth.tsv'
    | 'seventh.tsv'
    | 'eighth.tsv',
): NameRow[] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [entity = '', type = '', document = '', name = '', context = '', trap = ''] =
      line.split('\t');
    return {
      entity,
      type: type as EntityType,
      document,
      name,
      context: parseContext(context),
      trap,
    };
  });
}

function parseContext(context: string): [string, string][] {
  return context
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => {
      const [lemma = '', ...object] = item.split(': ');
      return [lemma, object.join(': ')];
    });
}

/** The triples that the README of the set asks for. */
export function triplesOf(row: NameRow): Triple[] {
  const subject = {
    text: row.name,
    entity: row.name,
    type: row.type,
    start: 0,
    end: row.name.length,
  };
  if (row.context.length === 0) return [tripleOf(row, 0, null, 'nennen', subject)];
  return row.context.map(([lemma, text], i) =>
    tripleOf(row, i, subject, lemma, {
      text,
      entity: text,
      type: lemma === 'sein' ? 'Role' : 'Concept',
      start: 0,
      end: 1,
    }),
  );
}

function tripleOf(
  row: NameRow,
  i: number,
  subject: Triple['subject'],
  lemma: string,
  object: Triple['object'],
): Triple {
  return {
    id: `${row.document}-${i}`,
    document: { id: row.document, title: null, date: null, url: null, source: null },
    sentence: { text: row.name, start: 0, end: row.name.length },
    clause: `${row.document}:0:${i}`,
    subject,
    relation: { text: lemma, lemma, spans: [] },
    object,
    negated: false,
    modality: 'asserted',
    attribution: null,
    time: null,
    place: null,
    confidence: 1,
    rule: 'active',
  };
}
