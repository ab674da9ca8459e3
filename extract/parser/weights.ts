import { InputError } from '../input-error.ts';
import { hash32 } from './hashing.ts';

/** Shapes of the network, as `train/settings.py` names them. */
export interface Sizes {
  readonly words: number;
  readonly word: number;
  readonly affixes: number;
  readonly affix: number;
  readonly shapes: number;
  readonly shape: number;
  readonly known: number;
  readonly pieces: number;
  readonly piece: number;
  readonly input: number;
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly relation: number;
  readonly tag: number;
}

/** Names of the network's outputs, in their order. */
export interface Labels {
  readonly upos: readonly string[];
  /** Each feature with its values, the first of which is "absent". */
  readonly features: readonly (readonly [name: string, values: readonly string[]])[];
  readonly names: readonly string[];
  readonly relations: readonly string[];
  readonly scripts: readonly string[];
}

/** A matrix of int8 with a scale for each row, or a vector of f32 (then `rows` is 1 and `scale` is missing). */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array | Float32Array;
  readonly scale: Float32Array | undefined;
}

export interface Weights {
  readonly sizes: Sizes;
  readonly labels: Labels;
  /** Throws when there is no tensor of the name with that shape. */
  tensor(name: string, rows: number, columns: number): Tensor;
  /** Throws when there are no bytes of the name. */
  bytes(name: string): Uint8Array;
}

/** An entry of the header; offsets are bytes from the end of the header. */
interface Entry {
  readonly rows: number;
  readonly columns: number;
  readonly type: 'int8' | 'float32' | 'bytes';
  readonly offset: number;
}

interface Header {
  readonly sizes: Sizes;
  readonly labels: Labels;
  readonly tensors: Readonly<Record<string, Entry>>;
}

const MAGIC = 'SGW3';
const HEADER_AT = 16;

/**
 * Reads the weights file: `SGW3`, the length of the header (uint32), the checksum of all that follows byte 16 (uint32),
 * four zeros, the header (JSON), zeros up to a multiple of 8, then the tensors; an int8 tensor is followed by its
 * scales. All numbers are little-endian.
 */
export function readWeights(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEADER_AT || latin1(file.subarray(0, 4)) !== MAGIC)
    broken('not a weights file of this version');
  const headerEnd = HEADER_AT + view.getUint32(4, true);
  const content = file.slice(HEADER_AT).buffer;
  if (headerEnd > file.length || checksum(content) !== view.getUint32(8, true))
    broken('damaged or cut off');
  const header = headerOf(latin1(file.subarray(HEADER_AT, headerEnd)));
  const data = file.slice((headerEnd + 7) & ~7).buffer;
  return {
    sizes: header.sizes,
    labels: header.labels,
    tensor: (name, rows, columns) => tensorOf(data, header.tensors[name], name, rows, columns),
    bytes: (name) => bytesOf(data, header.tensors[name], name),
  };
}

/** Sum and sum of sums over the 32-bit words, as in Adler's and Fletcher's. `train/export.py` computes the same. */
function checksum(data: ArrayBuffer): number {
  const words = new Uint32Array(data, 0, data.byteLength >> 2);
  let sum = 0;
  let sums = 0;
  for (const word of words) {
    sum = (sum + word) | 0;
    sums = (sums + sum) | 0;
  }
  return hash32(`${sum} ${sums} ${data.byteLength}`, 0);
}

function headerOf(text: string): Header {
  try {
    return JSON.parse(text) as Header;
  } catch {
    return broken('damaged header');
  }
}

function tensorOf(
  data: ArrayBuffer,
  entry: Entry | undefined,
  name: string,
  rows: number,
  columns: number,
): Tensor {
  if (entry === undefined) return broken(`missing: ${name}`);
  if (entry.rows !== rows || entry.columns !== columns) return broken(`wrong shape: ${name}`);
  const count = rows * columns;
  if (entry.type === 'float32')
    return { rows, columns, values: new Float32Array(data, entry.offset, count), scale: undefined };
  const scale = new Float32Array(data, entry.offset + ((count + 7) & ~7), rows);
  return { rows, columns, values: new Int8Array(data, entry.offset, count), scale };
}

function bytesOf(data: ArrayBuffer, entry: Entry | undefined, name: string): Uint8Array {
  if (entry?.type !== 'bytes') return broken(`missing: ${name}`);
  return new Uint8Array(data, entry.offset, entry.rows * entry.columns);
}

/** The header is ASCII: JSON with escapes. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096)
    text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}

function broken(why: string): never {
  throw new InputError(`model weights cannot be used: ${why}`);
}
