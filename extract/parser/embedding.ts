import { KINDS } from './gazetteer.ts';
import type { Machine } from './machine.ts';
import type { Tensor, Weights } from './weights.ts';
import type { Embed } from './word-gates.ts';

/** An int8 table with a scale for each row, and where in the input its row goes. */
export interface Table {
  readonly values: number;
  readonly scale: number;
  readonly width: number;
  readonly position: number;
}

/** In the order of `hashing.ts`, then the gazetteer's, last the one for all pieces of a word. */
export function loadTables(machine: Machine, { sizes, tensor }: Weights): Table[] {
  const load = ({ rows, columns, values, scale }: Tensor) => {
    const at = {
      values: machine.reserve(rows * columns),
      scale: machine.reserve(rows * 4),
      width: columns,
    };
    machine.bytes(at.values, rows * columns).set(values);
    machine.floats(at.scale, rows).set(scale!);
    return at;
  };
  const word = load(tensor('word', sizes.words, sizes.word));
  const affix = load(tensor('affix', sizes.affixes, sizes.affix));
  const shape = load(tensor('shape', sizes.shapes, sizes.shape));
  const known = load(tensor('known', KINDS, sizes.known));
  const piece = load(tensor('piece', sizes.pieces, sizes.piece));
  const knownAt = sizes.word + 6 * sizes.affix + sizes.shape;
  return [
    { ...word, position: 0 },
    { ...word, position: 0 },
    ...Array.from({ length: 6 }, (_, n) => ({ ...affix, position: sizes.word + n * sizes.affix })),
    { ...shape, position: sizes.word + 6 * sizes.affix },
    { ...known, position: knownAt },
    { ...piece, position: knownAt + sizes.known },
  ];
}

/** Length of an input. */
export function widthOf(tables: readonly Table[]): number {
  return Math.max(...tables.map(({ position, width }) => position + width));
}

/**
 * Makes inputs of words: their rows of all tables, one behind the other, those of one position added. Rows beyond the
 * tables are of the last one.
 */
export function embedder(machine: Machine, tables: readonly Table[], width: number): Embed {
  const last = tables.length - 1;
  return (words) => {
    const embedded = machine.reserve(words.length * width * 4); // f32 (words, width)
    machine.floats(embedded, words.length * width).fill(0);
    words.forEach((rows, n) =>
      rows.forEach((row, k) => {
        const { values, scale, width: columns, position } = tables[Math.min(k, last)]!;
        machine.kernel.addRow(values, scale, row, columns, embedded + (n * width + position) * 4);
      }),
    );
    return embedded;
  };
}
