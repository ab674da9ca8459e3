import { applyLinear, quantise, type Linear } from './linear.ts';
import type { Lstm } from './lstm.ts';
import type { Machine } from './machine.ts';

/** So many words are remembered, more than a batch has: in 23 MB, from eight to nine tenths of the words of news. */
const LIMIT = 4096;

/** What the words of a batch give to the gates of the first layer: f32 (words, 4, hidden) for each direction. */
export interface WordGates {
  readonly forward: number;
  readonly backward: number;
}

/** Makes embeddings of words: f32 (words, inputs of the network), newly reserved. */
export type Embed = (words: readonly Uint16Array[]) => number;

/**
 * The input of the first layer depends on the word alone, so it is computed once for a word that comes again.
 * Words are known by the identity of their rows of tables; the one not seen for longest makes room for a new one.
 */
export function createWordGates(
  machine: Machine,
  embed: Embed,
  input: Linear,
  layer: { readonly forward: Lstm; readonly backward: Lstm },
): (words: readonly Uint16Array[]) => WordGates {
  const forward = rememberedOf(machine, layer.forward.input);
  const backward = rememberedOf(machine, layer.backward.input);
  const placeOf = new Map<Uint16Array, number>(); // the word not seen for longest first
  return (words) => {
    const missing = new Map<number, Uint16Array>();
    const places = Int32Array.from(words, (word) => {
      const known = placeOf.get(word);
      const place = known ?? freePlace(placeOf);
      if (known === undefined) missing.set(place, word);
      else placeOf.delete(word);
      placeOf.set(word, place);
      return place;
    });
    const before = machine.mark();
    const x = applyLinear(
      machine,
      input,
      quantise(machine, embed([...missing.values()]), missing.size, input.inputs),
      missing.size,
    );
    const quantised = quantise(machine, x, missing.size, input.outputs);
    for (const { linear, table } of [forward, backward]) {
      const bytes = linear.outputs * 4;
      let computed = applyLinear(machine, linear, quantised, missing.size);
      for (const place of missing.keys()) {
        machine.copy(computed, bytes, table + place * bytes);
        computed += bytes;
      }
    }
    machine.release(before);
    return {
      forward: gather(machine, forward, places),
      backward: gather(machine, backward, places),
    };
  };
}

/** A matrix, and its products with the words that are remembered: f32 (LIMIT, outputs). */
interface Remembered {
  readonly linear: Linear;
  readonly table: number;
}

function rememberedOf(machine: Machine, linear: Linear): Remembered {
  return { linear, table: machine.reserve(LIMIT * linear.outputs * 4) };
}

function freePlace(placeOf: Map<Uint16Array, number>): number {
  if (placeOf.size < LIMIT) return placeOf.size;
  const [oldest, place] = placeOf.entries().next().value!;
  placeOf.delete(oldest);
  return place;
}

function gather(machine: Machine, { linear, table }: Remembered, places: Int32Array): number {
  const out = machine.reserve(places.length * linear.outputs * 4);
  const before = machine.mark();
  const rows = machine.reserve(places.length * 4);
  machine.integers(rows, places.length).set(places);
  machine.kernel.gather(places.length, linear.outputs, rows, table, out);
  machine.release(before);
  return out;
}
