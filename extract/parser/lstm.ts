import { addProduct, loadLinear, type Linear } from './linear.ts';
import type { Machine } from './machine.ts';
import type { Steps } from './steps.ts';
import type { Weights } from './weights.ts';

/** One direction of a layer. */
export interface Lstm {
  readonly input: Linear;
  readonly state: Linear;
  readonly hidden: number;
}

export function loadLstm(machine: Machine, weights: Weights, name: string, inputs: number): Lstm {
  const { hidden } = weights.sizes;
  const bias = weights.tensor(`${name}.bias`, 1, 4 * hidden);
  return {
    input: loadLinear(machine, weights.tensor(`${name}.input`, 4 * hidden, inputs), bias),
    state: loadLinear(machine, weights.tensor(`${name}.state`, 4 * hidden, hidden)),
    hidden,
  };
}

/**
 * Reads all sentences of a batch side by side, one word of each at a step, and adds the states to `out` (words, stride).
 * `gates`, f32 (words, 4, hidden), holds what the words themselves give to the gates; it is used up.
 * At each step the sentences that are long enough are the first `steps.active[t]`.
 */
export function applyLstm(
  machine: Machine,
  { state, hidden }: Lstm,
  gates: number,
  steps: Steps,
  out: { readonly address: number; readonly stride: number; readonly backward: boolean },
): void {
  const before = machine.mark();
  const sentences = steps.active[0] ?? 0;
  const cell = machine.reserve(sentences * hidden * 4);
  const kept = machine.reserve(sentences * hidden * 2);
  const scale = machine.reserve(sentences * 4);
  machine.floats(cell, sentences * hidden).fill(0);
  machine.shorts(kept, sentences * hidden).fill(0);
  machine.floats(scale, sentences).fill(1 / 32767);
  const count = steps.active.length;
  for (let n = 0; n < count; n++) {
    const t = out.backward ? count - 1 - n : n;
    const rows = steps.active[t]!;
    const at = gates + steps.offset[t]! * hidden * 16;
    if (n > 0) addProduct(machine, state, { values: kept, scale }, rows, at, 4 * hidden);
    const target = out.address + steps.offset[t]! * out.stride * 4;
    machine.kernel.step(rows, hidden, at, cell, kept, target, out.stride);
  }
  machine.release(before);
}
