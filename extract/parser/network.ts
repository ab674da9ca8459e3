import { addProduct, applyLinear, loadLinear, quantise, type Linear } from './linear.ts';
import { applyLstm, loadLstm, type Lstm } from './lstm.ts';
import { KINDS } from './gazetteer.ts';
import type { Machine } from './machine.ts';
import { createWordGates, type Embed, type WordGates } from './word-gates.ts';
import { stepsOf, type Steps } from './steps.ts';
import type { Labels, Tensor, Weights } from './weights.ts';

/** The network of `train/model.py` with its weights in the machine's memory. */
export interface Network {
  readonly machine: Machine;
  readonly width: number;
  readonly wordGates: (words: readonly Uint16Array[]) => WordGates;
  readonly layers: readonly { readonly forward: Lstm; readonly backward: Lstm }[];
  readonly root: Float32Array;
  readonly tag: Linear;
  readonly tags: Linear;
  readonly arcDependent: Linear;
  readonly arcHead: Linear;
  readonly arc: Linear;
  readonly relationDependent: Linear;
  readonly relationHead: Linear;
  /** Outputs are (head units + 4, relations): a unit of its own for the 1 of the heads, and padding; see `loadRelation`. */
  readonly relation: Linear;
  readonly relations: number;
}

/** An int8 table with a scale for each row, and where in the input its row goes. */
interface Table {
  readonly values: number;
  readonly scale: number;
  readonly width: number;
  readonly position: number;
}

/** What the network says of a batch; addresses are valid until the machine's mark is released. */
export interface Reading {
  readonly steps: Steps;
  /** f32 (words, outputs): UPOS, features, names, lemma scripts. */
  readonly tags: number;
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
  const input = linear('input', sizes.input, tables.reduce(toWidth, 0));
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
    tags: linear('tags', countTags(labels), sizes.tag),
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

function countTags({ upos, features, names, scripts }: Labels): number {
  const values = features.reduce((sum, [, all]) => sum + all.length, 0);
  return upos.length + values + names.length + scripts.length;
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

function loadTables(machine: Machine, { sizes, tensor }: Weights): Table[] {
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
  return [
    { ...word, position: 0 },
    { ...word, position: 0 },
    ...Array.from({ length: 6 }, (_, n) => ({ ...affix, position: sizes.word + n * sizes.affix })),
    { ...shape, position: sizes.word + 6 * sizes.affix },
    { ...known, position: sizes.word + 6 * sizes.affix + sizes.shape },
  ];
}

/** Where a row ends that goes behind those before it. */
function toWidth(width: number, table: Table): number {
  return Math.max(width, table.position + table.width);
}

function embedder(machine: Machine, tables: readonly Table[], width: number): Embed {
  return (words) => {
    const embedded = machine.reserve(words.length * width * 4); // f32 (words, width)
    machine.floats(embedded, words.length * width).fill(0);
    words.forEach((rows, n) =>
      tables.forEach(({ values, scale, width: columns, position }, table) =>
        machine.kernel.addRow(
          values,
          scale,
          rows[table]!,
          columns,
          embedded + (n * width + position) * 4,
        ),
      ),
    );
    return embedded;
  };
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
  const hiddenTags = quantise(machine, rectified(network.tag, count), count, network.tag.outputs);
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
    arcQueries: applyLinear(machine, network.arc, wanted, count),
    arcHeads: rectified(network.arcHead, count + 1),
    relationDependents: rectified(network.relationDependent, count),
    relationHeads: heads,
  };
}
