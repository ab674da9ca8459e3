import type { Sentence, Span } from '../../extract/text/sentence.ts';

/** The sentences of a treebank joined by blanks, with the offsets of what its annotators saw as sentences and tokens. */
export interface GoldText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Reads a treebank; compounds like `US-Präsident`, which it splits, count as one token. */
export function fromTreebank(conllu: string): GoldText {
  let text = '';
  const sentences: Span[] = [];
  const tokens: Span[] = [];
  for (const block of conllu.split(/\n{2,}/)) {
    const line = /^# text = (.*)$/m.exec(block)?.[1];
    if (line === undefined) continue;
    const start = text.length;
    tokens.push(...joinHyphens(line, tokensOf(block, line)).map((span) => shift(span, start)));
    sentences.push({ start, end: start + line.trimEnd().length });
    text += `${line} `;
  }
  return { text, sentences, tokens };
}

export function score(gold: readonly Span[], found: readonly Span[]): Score {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const hits = found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
  const [precision, recall] = [hits / found.length, hits / gold.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

export function tokensIn(sentences: readonly Sentence[]): Span[] {
  return sentences.flatMap(({ tokens }) => tokens);
}

function tokensOf(block: string, line: string): Span[] {
  const spans: Span[] = [];
  let [covered, from] = [0, 0];
  for (const row of block.split('\n')) {
    const [id = '', form = ''] = row.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (!/^\d+(?:-\d+)?$/.test(id) || (!range && Number(id) <= covered)) continue;
    covered = Number(range?.[2] ?? id);
    const start = line.indexOf(form, from);
    from = start + form.length;
    spans.push({ start, end: from });
  }
  return spans;
}

function joinHyphens(line: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const written = line.slice(last?.start, span.end);
    if (
      last?.end === span.start &&
      /[\p{L}\p{N}]-(?:[\p{L}\p{N}]\S*)?$/u.test(written) &&
      /^(?:-|[\p{L}\p{N}]\S*)$/u.test(line.slice(span.start, span.end)) &&
      /^[\p{L}\p{N}]/u.test(line.slice(span.start).replace(/^-/, ''))
    )
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
