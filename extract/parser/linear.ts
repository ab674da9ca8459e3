import type { Machine } from './machine.ts';
import type { Tensor } from './weights.ts';

/** A matrix in the machine's memory, ready to be multiplied with. */
export interface Linear {
  readonly inputs: number;
  /** A multiple of 8; what the weights lack is zero. */
  readonly outputs: number;
  /** int16 (outputs / 8, inputs / 2, 8, 2) */
  readonly values: number;
  /** f32 (outputs) */
  readonly scale: number;
  /** f32 (outputs) */
  readonly bias: number;
}

/** Rows of int16 with a scale for each. */
export interface Quantised {
  readonly values: number;
  readonly scale: number;
}

export function loadLinear(machine: Machine, matrix: Tensor, bias?: Tensor): Linear {
  const { rows, columns: inputs } = matrix;
  const outputs = (rows + 7) & ~7;
  const values = machine.reserve(outputs * inputs * 2);
  const scale = machine.reserve(outputs * 4);
  const biasAt = machine.reserve(outputs * 4);
  pack(matrix, machine.shorts(values, outputs * inputs).fill(0));
  machine.floats(scale, outputs).fill(0).set(matrix.scale!);
  machine.floats(biasAt, outputs).fill(0);
  if (bias !== undefined) machine.floats(biasAt, rows).set(bias.values);
  return { inputs, outputs, values, scale, bias: biasAt };
}

/** x → x · wᵀ + bias: f32 (rows, outputs), newly reserved. */
export function applyLinear(machine: Machine, linear: Linear, x: Quantised, rows: number): number {
  const out = machine.reserve(rows * linear.outputs * 4);
  machine.kernel.fill(rows, linear.outputs, linear.bias, out);
  addProduct(machine, linear, x, rows, out, linear.outputs);
  return out;
}

/** out (rows, stride) += x · wᵀ */
export function addProduct(
  machine: Machine,
  { inputs, outputs, values, scale }: Linear,
  x: Quantised,
  rows: number,
  out: number,
  stride: number,
): void {
  machine.kernel.multiply(rows, inputs, outputs, x.values, x.scale, values, scale, out, stride);
}

/** f32 (rows, width) as int16, newly reserved. */
export function quantise(machine: Machine, x: number, rows: number, width: number): Quantised {
  const values = machine.reserve(rows * width * 2);
  const scale = machine.reserve(rows * 4);
  machine.kernel.quantise(rows, width, x, values, scale);
  return { values, scale };
}

/** Row by row → tiles of eight rows, two columns at a time. */
function pack({ rows, columns, values }: Tensor, out: Int16Array): void {
  for (let row = 0; row < rows; row++) {
    const tile = (row >> 3) * columns * 8 + (row & 7) * 2;
    for (let column = 0; column < columns; column++)
      out[tile + (column >> 1) * 16 + (column & 1)] = values[row * columns + column]!;
  }
}
