import { tagLayoutOf } from './decode.ts';
import { addProduct, applyLinear, loadLinear, quantise, type Linear } from './linear.ts';
import { applyLstm, loadLstm, type Lstm } from './lstm.ts';
import { embedder, loadTables, widthOf } from './embedding.ts';
import type { Machine } from './machine.ts';
import { createWordGates, type WordGates } from './word-gates.ts';
import { stepsOf, type Steps } from './steps.ts';
import type { Tensor, Weights } from './weights.ts';

/** The network of `train/model.py` with its weights in the machine's memory. */
export interface Network {
  readonly machine: Machine;
  readonly width: number;
  readonly wordGates: (words: readonly Uint16Array[]) => WordGates;
  readonly layers: readonly { readonly forward: Lstm; readonly backward: Lstm }[];
  readonly root: Float32Array;
  readonly tag: Linear;
  /** UPOS, features, names. */
  readonly tags: Linear;
  /** Lemma scripts. */
  readonly scripts: Linear;
  readonly arcDependent: Linear;
  readonly arcHead: Linear;
  readonly arc: Linear;
  readonly relationDependent: Linear;
  readonly relationHead: Linear;
  /** Outputs are (head units + 4, relations): a unit of its own for the 1 of the heads, and padding; see `loadRelation`. */
  readonly relation: Linear;
  readonly relations: number;
}

/** What the network says of a batch; addresses are valid until the machine's mark is released. */
export interface Reading {
  readonly steps: Steps;
  /** f32 (words, outputs): UPOS, features, names. */
  readonly tags: number;
  /** f32 (words, tag): what `tags` and the lemma scripts are read from. */
  readonly tagUnits: number;
  /** f32 (words, arc): what each word looks for in a head. */
  readonly arcQueries: number;
  /** f32 (words + 1, arc): every word as a head, the root last. */
  readonly arcHeads: number;
  /** f32 (words, relation) */
  readonly relationDependents: number;
  /** f32 (words + 1, relation + 4): every word as a head, then a 1; the root last. */
  readonly relationHeads: number;
}

export function loadNetwork(machine: Machine, weights: Weights): Network {
  const { sizes, labels } = weights;
  const width = 2 * sizes.hidden;
  const linear = (name: string, outputs: number, inputs: number) =>
    loadLinear(
      machine,
      weights.tensor(name, outputs, inputs),
      weights.tensor(`${name}.bias`, 1, outputs),
    );
  const relations = labels.relations.length;
  const tables = loadTables(machine, weights);
  const input = linear('input', sizes.input, widthOf(tables));
  const layers = Array.from({ length: sizes.layers }, (_, k) => ({
    forward: loadLstm(machine, weights, `layer${k}.forward`, k === 0 ? sizes.input : width),
    backward: loadLstm(machine, weights, `layer${k}.backward`, k === 0 ? sizes.input : width),
  }));
  return {
    machine,
    width,
    wordGates: createWordGates(machine, embedder(machine, tables, input.inputs), input, layers[0]!),
    layers,
    root: weights.tensor('root', 1, width).values as Float32Array,
    tag: linear('tag', sizes.tag, width),
    ...loadTags(machine, weights),
    arcDependent: linear('arc_dependent', sizes.arc, width),
    arcHead: linear('arc_head', sizes.arc, width),
    arc: linear('arc', sizes.arc, sizes.arc),
    relationDependent: linear('relation_dependent', sizes.relation, width),
    relationHead: linear('relation_head', sizes.relation, width),
    relation: loadRelation(machine, weights, relations),
    relations,
  };
}

/** Reads sentences, longest first, each word as its rows of the tables. */
export function read(network: Network, sentences: readonly (readonly Uint16Array[])[]): Reading {
  const { machine, width } = network;
  const steps = stepsOf(sentences.map((words) => words.length));
  const count = steps.words;
  const states = machine.reserve((count + 1) * width * 4); // f32 (words + 1, width)
  machine.floats(states, count * width).fill(0);
  machine.floats(states + count * width * 4, width).set(network.root);
  network.layers.forEach((layer, k) => {
    const before = machine.mark();
    const gates =
      k === 0
        ? network.wordGates(inSteps(sentences, steps))
        : gatesOf(network, layer, states, count);
    const half = layer.forward.hidden * 4;
    applyLstm(machine, layer.forward, gates.forward, steps, {
      address: states,
      stride: width,
      backward: false,
    });
    applyLstm(machine, layer.backward, gates.backward, steps, {
      address: states + half,
      stride: width,
      backward: true,
    });
    machine.release(before);
  });
  return { steps, ...outputsOf(network, states, count) };
}

/** f32 (rows, outputs): scores of the lemma scripts for words in some rows. */
export function scoreScripts(
  { machine, scripts }: Network,
  { tagUnits }: Reading,
  rows: Int32Array,
): number {
  const at = machine.reserve(rows.byteLength);
  machine.integers(at, rows.length).set(rows);
  const units = machine.reserve(rows.length * scripts.inputs * 4);
  machine.kernel.gather(rows.length, scripts.inputs, at, tagUnits, units);
  const x = quantise(machine, units, rows.length, scripts.inputs);
  return applyLinear(machine, scripts, x, rows.length);
}

/** f32 (relations): scores of the relation of the word in row `dependent`, given its head's row. */
export function scoreRelations(
  { machine, relation }: Network,
  reading: Reading,
  pairs: readonly { readonly dependent: number; readonly head: number }[],
  use: (scores: number) => void,
): void {
  const before = machine.mark();
  const { inputs } = relation;
  const units = inputs + 4;
  const relations = relation.outputs / units;
  const x = quantise(machine, reading.relationDependents, reading.steps.words, inputs);
  const result = machine.reserve(relations * 16);
  for (const { dependent, head } of pairs) {
    machine.kernel.relate(
      inputs,
      units,
      relations,
      x.values + dependent * inputs * 2,
      x.scale + dependent * 4,
      relation.values,
      relation.scale,
      relation.bias,
      reading.relationHeads + head * units * 4,
      result,
    );
    use(result);
  }
  machine.release(before);
}

/** In the file they are one matrix, the scripts last. */
function loadTags(
  machine: Machine,
  { sizes, labels, tensor }: Weights,
): Pick<Network, 'tags' | 'scripts'> {
  const count = tagLayoutOf(labels).count;
  const all = count + labels.scripts.length;
  const matrix = tensor('tags', all, sizes.tag);
  const bias = tensor('tags.bias', 1, all);
  const part = (start: number, end: number) =>
    loadLinear(machine, rowsOf(matrix, start, end), columnsOf(bias, start, end));
  return { tags: part(0, count), scripts: part(count, all) };
}

function rowsOf({ columns, values, scale }: Tensor, start: number, end: number): Tensor {
  return {
    rows: end - start,
    columns,
    values: values.subarray(start * columns, end * columns),
    scale: scale!.subarray(start, end),
  };
}

function columnsOf({ values }: Tensor, start: number, end: number): Tensor {
  const part = values.subarray(start, end);
  return { rows: 1, columns: part.length, values: part, scale: undefined };
}

/** In the file the outputs are (relations, units): turned, with relations up to a multiple of 8. */
function loadRelation(machine: Machine, { sizes, tensor }: Weights, relations: number): Linear {
  const columns = sizes.relation;
  const units = columns + 4;
  const padded = (relations + 7) & ~7;
  const { values, scale } = tensor('relation', relations * units, columns);
  const bias = tensor('relation.bias', 1, relations * units);
  const rows = padded * units;
  const turned = {
    values: new Int8Array(rows * columns),
    scale: new Float32Array(rows),
    bias: new Float32Array(rows),
  };
  for (let from = 0; from < relations * units; from++) {
    const to = (from % units) * padded + Math.floor(from / units);
    turned.values.set(values.subarray(from * columns, (from + 1) * columns), to * columns);
    turned.scale[to] = scale![from]!;
    turned.bias[to] = bias.values[from]!;
  }
  return loadLinear(
    machine,
    { rows, columns, values: turned.values, scale: turned.scale },
    { rows: 1, columns: rows, values: turned.bias, scale: undefined },
  );
}

/** The words of the sentences as they lie in a batch. */
function inSteps(sentences: readonly (readonly Uint16Array[])[], steps: Steps): Uint16Array[] {
  const words = Array.from<Uint16Array>({ length: steps.words });
  sentences.forEach((sentence, s) =>
    sentence.forEach((rows, t) => (words[steps.offset[t]! + s] = rows)),
  );
  return words;
}

/** What the states of the layer below give to the gates of a layer. */
function gatesOf(
  { machine, width }: Network,
  { forward, backward }: Network['layers'][number],
  states: number,
  count: number,
): WordGates {
  const x = quantise(machine, states, count, width);
  return {
    forward: applyLinear(machine, forward.input, x, count),
    backward: applyLinear(machine, backward.input, x, count),
  };
}

/** From the states (words + 1, width), the root's last. */
function outputsOf(network: Network, states: number, count: number): Omit<Reading, 'steps'> {
  const { machine, width, relationHead } = network;
  const x = quantise(machine, states, count + 1, width);
  const rectified = (linear: Linear, rows: number) => {
    const out = applyLinear(machine, linear, x, rows);
    machine.kernel.relu(rows * linear.outputs, out);
    return out;
  };
  const tagUnits = rectified(network.tag, count);
  const hiddenTags = quantise(machine, tagUnits, count, network.tag.outputs);
  const wanted = quantise(
    machine,
    rectified(network.arcDependent, count),
    count,
    network.arc.inputs,
  );
  const units = network.relation.inputs + 4;
  const heads = machine.reserve((count + 1) * units * 4);
  const start = machine.reserve(units * 4);
  machine.floats(start, units).fill(0).set(machine.floats(relationHead.bias, relationHead.outputs));
  machine.floats(start, units)[relationHead.outputs] = 1;
  machine.kernel.fill(count + 1, units, start, heads);
  addProduct(machine, relationHead, x, count + 1, heads, units);
  machine.kernel.relu((count + 1) * units, heads);
  return {
    tags: applyLinear(machine, network.tags, hiddenTags, count),
    tagUnits,
    arcQueries: applyLinear(machine, network.arc, wanted, count),
    arcHeads: rectified(network.arcHead, count + 1),
    relationDependents: rectified(network.relationDependent, count),
    relationHeads: heads,
  };
}
