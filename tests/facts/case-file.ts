import { fromConllu } from '../../extract/parser/conllu.ts';
import type { Tree } from '../../extract/parser/tree.ts';

/** One case: a sentence's tree as written, and the triples that it yields. */
export interface Case {
  readonly title: string;
  /** The part above `==>`, unchanged. */
  readonly source: string;
  readonly trees: readonly Tree[];
  readonly expected: readonly string[];
  /** A known gap: it must fail, and the test says when it starts to pass. */
  readonly gap: boolean;
}

/**
 * Reads a case file: cases parted by a line of `---`; in each the title, a blank line, the tree, `==>`, the triples.
 * A row of the tree has the columns ID FORM LEMMA UPOS FEATS HEAD DEPREL and perhaps MISC, parted by blanks;
 * a range such as `3-4 zum` has two. Several trees, parted by a blank line, are one article.
 */
export function parseCases(text: string): Case[] {
  return text
    .split(/^---$/m)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => parseCase(block));
}

function parseCase(block: string): Case {
  const [above = '', below = ''] = block.split(/^==>$/m);
  const title = (above.split('\n')[0] ?? '').trim();
  const rows = above.split('\n').slice(1).join('\n').trim();
  return {
    title,
    source: above.trimEnd(),
    trees: fromConllu(toColumns(rows)).map((tree) => ({
      ...tree,
      sentence: { ...tree.sentence, paragraph: 0 },
    })),
    expected: below
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    gap: title.endsWith('(gap)'),
  };
}

function toColumns(rows: string): string {
  return rows
    .split('\n')
    .map((row) =>
      row.trim() === '' || row.startsWith('#') ? row.trim() : columnsOf(row.trim().split(/\s+/)),
    )
    .join('\n');
}

function columnsOf(cells: readonly string[]): string {
  const [
    id = '',
    form = '',
    lemma = '_',
    upos = '_',
    feats = '_',
    head = '_',
    deprel = '_',
    misc = '_',
  ] = cells;
  return [id, form, lemma, upos, '_', feats, head, deprel, '_', misc].join('\t');
}
