import { kernelBase64 } from './kernel/kernel-bytes.ts';

/** The functions of `kernel/index.ts`; sizes are numbers of elements, the rest addresses. */
export interface Kernel {
  multiply(
    rows: number,
    inputs: number,
    outputs: number,
    x: number,
    scale: number,
    w: number,
    weightScale: number,
    out: number,
    stride: number,
  ): void;
  fill(rows: number, width: number, row: number, out: number): void;
  gather(rows: number, width: number, indices: number, table: number, out: number): void;
  quantise(rows: number, width: number, x: number, out: number, scale: number): void;
  relu(count: number, x: number): void;
  step(
    rows: number,
    hidden: number,
    gates: number,
    cell: number,
    state: number,
    out: number,
    stride: number,
  ): void;
  softmax(count: number, row: number): void;
  addRow(table: number, scale: number, row: number, width: number, out: number): void;
  relate(
    inputs: number,
    units: number,
    relations: number,
    x: number,
    scale: number,
    w: number,
    weightScale: number,
    bias: number,
    head: number,
    out: number,
  ): void;
  compare(rows: number, others: number, width: number, a: number, b: number, out: number): void;
}

/** The kernel with its memory. Space is handed out upwards and never given back, except down to a mark. */
export class Machine {
  readonly kernel: Kernel;
  readonly #memory: Memory;
  #top = 1024;

  private constructor(kernel: Kernel, memory: Memory) {
    this.kernel = kernel;
    this.#memory = memory;
  }

  static async start(): Promise<Machine> {
    const { instance } = await host.WebAssembly.instantiate(bytesOf(kernelBase64), {});
    return new Machine(instance.exports as unknown as Kernel, instance.exports['memory'] as Memory);
  }

  /** Address of new space for so many bytes, a multiple of 16. What is in it is arbitrary. */
  reserve(bytes: number): number {
    const address = this.#top;
    this.#top += (bytes + 15) & ~15;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / 65536));
    return address;
  }

  /** What is reserved now; `release(mark)` gives back all that was reserved since. */
  mark(): number {
    return this.#top;
  }

  release(mark: number): void {
    this.#top = mark;
  }

  copy(from: number, bytes: number, to: number): void {
    new Uint8Array(this.#memory.buffer).copyWithin(to, from, from + bytes);
  }

  // Views are valid until the next `reserve`, which may move the memory.
  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, address, length);
  }

  integers(address: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, address, length);
  }

  shorts(address: number, length: number): Int16Array {
    return new Int16Array(this.#memory.buffer, address, length);
  }

  bytes(address: number, length: number): Int8Array {
    return new Int8Array(this.#memory.buffer, address, length);
  }
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** The part of the host that all of them have, but that is in no ECMAScript library. */
const host = globalThis as unknown as {
  readonly WebAssembly: {
    instantiate(
      bytes: Uint8Array,
      imports: object,
    ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
  };
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const text = base64.replaceAll(/[\s=]/g, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 6) | ALPHABET.indexOf(text[i]!)) & 0xffffff;
    if (i % 4 > 0) bytes[at++] = (bits >> (6 - 2 * (i % 4))) & 0xff;
  }
  return bytes;
}
