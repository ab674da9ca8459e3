import type { Window } from './batches.ts';
import { decodeWord, findUpos, type TagLayout, type WordLabels } from './decode.ts';
import { findLemmas } from './lemmas.ts';
import { findNameTags } from './name-tags.ts';
import { read, scoreRelations, type Network, type Reading } from './network.ts';
import { findSpanningTree } from './spanning-tree.ts';
import type { VerbLexicon } from './verb-lemma.ts';
import type { Labels } from './weights.ts';

/** A network with what is needed to feed it and to understand it. */
export interface Parser {
  readonly network: Network;
  readonly labels: Labels;
  readonly layout: TagLayout;
  readonly rowsOf: (form: string) => Uint16Array;
  readonly verbs: VerbLexicon;
}

/** What the parser says of a word. */
export interface ParsedWord {
  readonly labels: WordLabels;
  readonly attachment: Attachment;
  readonly relation: Relation;
}

/** Heads count within the window, -1 is the root. */
interface Attachment {
  readonly head: number;
  readonly headProbability: number;
}

interface Relation {
  readonly deprel: string;
  readonly deprelProbability: number;
}

/** Parses windows, longest first. */
export function parseBatch(parser: Parser, windows: readonly Window[]): ParsedWord[][] {
  const { machine } = parser.network;
  const before = machine.mark();
  const reading = read(
    parser.network,
    windows.map(({ forms }) => forms.map(parser.rowsOf)),
  );
  const attached = windows.map(({ forms }, s) => attach(parser.network, reading, s, forms.length));
  const relations = relate(parser, reading, attached);
  const labels = decodeTags(parser, reading, windows);
  const parsed = windows.map(({ forms }, s) =>
    forms.map((_, t) => ({
      labels: labels[s]![t]!,
      attachment: attached[s]![t]!,
      relation: relations[s]![t]!,
    })),
  );
  machine.release(before);
  return parsed;
}

function rowOf({ steps }: Reading, sentence: number, word: number): number {
  return steps.offset[word]! + sentence;
}

/** Heads of one sentence: a tree over the scores of all pairs. */
function attach(network: Network, reading: Reading, sentence: number, words: number): Attachment[] {
  const { machine, arc } = network;
  const before = machine.mark();
  const bytes = arc.outputs * 4;
  const queries = machine.reserve(words * bytes);
  const heads = machine.reserve((words + 1) * bytes);
  const scores = machine.reserve(words * (words + 1) * 4); // f32 (words, root and words)
  machine.copy(reading.arcHeads + reading.steps.words * bytes, bytes, heads);
  for (let t = 0; t < words; t++) {
    const row = rowOf(reading, sentence, t);
    machine.copy(reading.arcQueries + row * bytes, bytes, queries + t * bytes);
    machine.copy(reading.arcHeads + row * bytes, bytes, heads + (t + 1) * bytes);
  }
  machine.kernel.compare(words, words + 1, arc.outputs, queries, heads, scores);
  const rows = Array.from({ length: words }, (_, t) =>
    machine.floats(scores + t * (words + 1) * 4, words + 1),
  );
  const tree = findSpanningTree(rows);
  rows.forEach((row) => machine.kernel.softmax(words + 1, row.byteOffset));
  machine.release(before);
  return tree.map((head, t) => ({ head, headProbability: rows[t]![head + 1]! }));
}

function relate(
  parser: Parser,
  reading: Reading,
  attached: readonly (readonly Attachment[])[],
): Relation[][] {
  const { machine, relations: count } = parser.network;
  const pairs = attached.flatMap((words, s) =>
    words.map(({ head }, t) => ({
      dependent: rowOf(reading, s, t),
      head: head < 0 ? reading.steps.words : rowOf(reading, s, head),
    })),
  );
  const found: Relation[] = [];
  scoreRelations(parser.network, reading, pairs, (at) => {
    machine.kernel.softmax(count, at);
    found.push(
      bestRelation(
        machine.floats(at, count),
        parser.labels.relations,
        pairs[found.length]!.head === reading.steps.words,
      ),
    );
  });
  let next = 0;
  return attached.map((words) => words.map(() => found[next++]!));
}

/** The word below the root is `root`, no other is. */
function bestRelation(
  probabilities: Float32Array,
  relations: readonly string[],
  isRoot: boolean,
): Relation {
  const root = relations.indexOf('root');
  if (isRoot) return { deprel: 'root', deprelProbability: probabilities[root]! };
  let best = root === 0 ? 1 : 0;
  probabilities.forEach((probability, i) => {
    if (i !== root && probability > probabilities[best]!) best = i;
  });
  return { deprel: relations[best]!, deprelProbability: probabilities[best]! };
}

/** Names are found together in a sentence, lemmas in the batch, the rest word by word. */
function decodeTags(parser: Parser, reading: Reading, windows: readonly Window[]): WordLabels[][] {
  const { network, labels, layout } = parser;
  const { machine, tags } = network;
  const scoresOf = (row: number) =>
    machine.floats(reading.tags + row * tags.outputs * 4, layout.count);
  const words = windows.map(({ forms }, s) =>
    forms.map((form, t) => {
      const row = rowOf(reading, s, t);
      return { form, upos: findUpos(scoresOf(row), labels), row };
    }),
  );
  const lemmas = findLemmas(network, reading, words.flat(), {
    scripts: labels.scripts,
    verbs: parser.verbs,
  });
  let next = 0;
  return words.map((sentence) => {
    const scores = sentence.map(({ row }) => scoresOf(row));
    const nameScores = scores.map((row) => row.subarray(layout.names, layout.count));
    const names = findNameTags(nameScores, labels.names);
    return sentence.map(({ form, upos }, t) => {
      machine.kernel.softmax(labels.names.length, nameScores[t]!.byteOffset);
      return decodeWord({ form, upos, lemma: lemmas[next++]! }, scores[t]!, names[t]!, parser);
    });
  });
}
