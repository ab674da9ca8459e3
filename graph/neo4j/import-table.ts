import { labelOf } from './label.ts';
import type { NodeRow, Properties, Rows } from './rows.ts';

/** Separates the elements of a list; no text has it. */
const LIST_SEPARATOR = '\u001f';

type Cell = Properties[string] | undefined;

/** One CSV file of an import. */
export interface ImportTable {
  readonly kind: 'nodes' | 'relationships';
  readonly file: string;
  readonly header: readonly string[];
  /** Lines for the rows of one document, whose digest is given. */
  readonly lines: (rows: Rows, digest: string) => readonly (readonly Cell[])[];
}

const DOCUMENT = ['title', 'date', 'url', 'source'];
const SENTENCE = ['text', 'start:long', 'end:long'];
const ENTITY = ['name', 'type', 'phrase:boolean', 'standsFor'];
const FACT = (
  'id lemma relation sentence document date start:long end:long clause negated:boolean modality ' +
  'asserted:boolean attribution time from to place placeId adjuncts confidence:double rule'
).split(' ');

/** All files of an import; the columns are the properties of the model, named as `neo4j-admin` wants them. */
export const IMPORT_TABLES: readonly ImportTable[] = [
  {
    kind: 'nodes',
    file: 'documents.csv',
    header: ['id:ID(Document)', ...DOCUMENT, 'digest', ':LABEL'],
    lines: ({ documents }, digest) =>
      [...documents.values()].map((row) => [row.id, ...pick(row, DOCUMENT), digest, 'Document']),
  },
  {
    kind: 'nodes',
    file: 'sentences.csv',
    header: ['id:ID(Sentence)', ...SENTENCE, 'triples:string[]', ':LABEL'],
    lines: ({ sentences }) =>
      [...sentences.values()].map((row) => [
        row.id,
        ...pick(row, SENTENCE),
        [...new Set(row.triples)].toSorted(),
        'Sentence',
      ]),
  },
  {
    kind: 'nodes',
    file: 'entities.csv',
    header: ['id:ID(Entity)', ...ENTITY, 'aliases:string[]', ':LABEL'],
    lines: ({ entities }) =>
      [...entities.values()].map((row) => [
        row.id,
        ...pick(row, ENTITY),
        row.aliases,
        ['Entity', ...(labelOf(row.type).match(/\w+/gu) ?? [])],
      ]),
  },
  {
    kind: 'nodes',
    file: 'facts.csv',
    header: ['id:ID(Fact)', ...FACT.slice(1), ':LABEL'],
    lines: ({ facts }) => [...facts.values()].map((row) => [...pick(row, FACT), 'Fact']),
  },
  {
    kind: 'relationships',
    file: 'relationships.csv',
    header: [':START_ID(Entity)', ':END_ID(Entity)', ...FACT, ':TYPE'],
    lines: ({ relationships }) =>
      [...relationships.values()].map((row) => [
        row.source,
        row.target,
        ...pick(row, FACT),
        row.type,
      ]),
  },
  {
    kind: 'relationships',
    file: 'has-fact.csv',
    header: [':START_ID(Entity)', ':END_ID(Fact)', 'role', ':TYPE'],
    lines: ({ facts }) =>
      [...facts.values()].map(({ entity, id, role }) => [entity, id, role, 'HAS_FACT']),
  },
  {
    kind: 'relationships',
    file: 'has-sentence.csv',
    header: [':START_ID(Document)', ':END_ID(Sentence)', ':TYPE'],
    lines: ({ sentences }) =>
      [...sentences.values()].map(({ document, id }) => [document, id, 'HAS_SENTENCE']),
  },
  {
    kind: 'relationships',
    file: 'stands-for.csv',
    header: [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE'],
    lines: ({ represented }) =>
      [...represented.values()].map(({ source, target }) => [source, target, 'STANDS_FOR']),
  },
  {
    kind: 'relationships',
    file: 'happens-in.csv',
    header: [':START_ID(Sentence)', ':END_ID(Entity)', 'fact', ':TYPE'],
    lines: ({ locations }) =>
      [...locations.values()].map(({ sentence, entity, fact }) => [
        sentence,
        entity,
        fact,
        'HAPPENS_IN',
      ]),
  },
  {
    kind: 'relationships',
    file: 'mentions.csv',
    header: [':START_ID(Sentence)', ':END_ID(Entity)', 'start:long', 'end:long', 'text', ':TYPE'],
    lines: ({ mentions }) =>
      [...mentions.values()].map(({ sentence, entity, start, end, text }) => [
        sentence,
        entity,
        start,
        end,
        text,
        'MENTIONS',
      ]),
  },
];

/** One line of such a file. Nothing between two commas is null, two quotes are the empty text. */
export function toImportLine(cells: readonly Cell[]): string {
  return `${cells.map(toImportCell).join(',')}\n`;
}

function toImportCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  if (Array.isArray(cell))
    return cell.length === 0
      ? ''
      : toImportCell(
          cell.map((part) => String(part).replaceAll(LIST_SEPARATOR, ' ')).join(LIST_SEPARATOR),
        );
  return String(cell);
}

/** Values of a row in the order of columns such as `start:long`. */
function pick({ properties }: NodeRow, columns: readonly string[]): Cell[] {
  return columns.map((column) => properties[column.split(':', 1)[0] ?? '']);
}
