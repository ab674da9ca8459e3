import { formatTriple, type Triple } from '../extract/triple.ts';
import { toCsvLine } from '../graph/csv.ts';

/** How triples are written: `jsonl` holds everything, the tables one row a fact for spreadsheets. */
export type TripleFormat = 'jsonl' | 'csv' | 'tsv';

export const tripleFormats: readonly TripleFormat[] = ['jsonl', 'csv', 'tsv'];

type Cell = string | number | boolean | null | undefined;

const columns: Readonly<Record<string, (triple: Triple) => Cell>> = {
  document: ({ document }) => document.id,
  date: ({ document }) => document.date,
  subject: ({ subject }) => subject?.entity,
  subject_type: ({ subject }) => subject?.type,
  relation: ({ relation }) => relation.lemma,
  object: ({ object }) => object?.entity,
  object_type: ({ object }) => object?.type,
  negated: ({ negated }) => negated,
  modality: ({ modality }) => modality,
  attribution: ({ attribution }) => attribution?.entity,
  from: ({ time }) => time?.from,
  to: ({ time }) => time?.to,
  place: ({ place }) => place?.entity,
  adjuncts: ({ adjuncts }) => adjuncts?.map(({ text }) => text).join('; '),
  confidence: ({ confidence }) => confidence,
  sentence: ({ sentence }) => sentence.text,
  subject_text: ({ subject }) => subject?.text,
  relation_text: ({ relation }) => relation.text,
  object_text: ({ object }) => object?.text,
  time_text: ({ time }) => time?.text,
  title: ({ document }) => document.title,
  url: ({ document }) => document.url,
  rule: ({ rule }) => rule,
  clause: ({ clause }) => clause,
  start: ({ sentence }) => sentence.start,
  end: ({ sentence }) => sentence.end,
  id: ({ id }) => id,
};

/** What stands before the first triple: the names of a table's columns. */
export function formatHead(format: TripleFormat): string {
  return format === 'jsonl' ? '' : rowOf(Object.keys(columns), format);
}

/** The lines of some triples, each ended by a line break. */
export function formatTriples(triples: readonly Triple[], format: TripleFormat): string {
  if (format === 'jsonl') return triples.map((triple) => `${formatTriple(triple)}\n`).join('');
  const cells = Object.values(columns);
  return triples
    .map((triple) =>
      rowOf(
        cells.map((cell) => cell(triple)),
        format,
      ),
    )
    .join('');
}

function rowOf(cells: readonly Cell[], format: 'csv' | 'tsv'): string {
  const texts = cells.map((cell) => String(cell ?? ''));
  return format === 'csv' ? toCsvLine(texts) : `${texts.map(tsvCell).join('\t')}\n`;
}

/** TSV knows no quoting: tabs and line breaks become blanks. */
function tsvCell(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}
