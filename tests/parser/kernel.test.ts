import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { main } from 'assemblyscript/asc';
import { expect, test } from 'vitest';
import { kernelBase64 } from '../../extract/parser/kernel/kernel-bytes.ts';
import { Machine } from '../../extract/parser/machine.ts';

const folder = new URL('../../extract/parser/kernel/', import.meta.url);
const changed = new URL('kernel-bytes.ts-changed', folder);

test('the kernel that ships is the compiled form of its source', async () => {
  const sources = await readdir(folder);
  let compiled: Uint8Array = new Uint8Array();
  const { error } = await main(
    ['index.ts', '-o', 'kernel.wasm', '-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert'],
    {
      readFile: async (name) =>
        sources.includes(name) ? readFile(new URL(name, folder), 'utf8') : null,
      writeFile: (name, contents) => {
        if (name === 'kernel.wasm') compiled = contents as Uint8Array;
      },
    },
  );
  expect(error).toBeNull();
  const base64 = Buffer.from(compiled).toString('base64');
  if (base64 === kernelBase64.replaceAll('\n', '')) return rm(changed, { force: true });
  await writeFile(changed, moduleOf(base64));
  expect.fail('the kernel has changed: move kernel-bytes.ts-changed over kernel-bytes.ts');
});

test.each([6, 7, 8])('products of %i quantised rows come close to the exact ones', async (rows) => {
  const machine = await Machine.start();
  const [inputs, outputs] = [16, 8];
  const x = Float32Array.from({ length: rows * inputs }, (_, i) => Math.sin(i * 1.7) * 3);
  const w = Int8Array.from({ length: outputs * inputs }, (_, i) =>
    Math.round(100 * Math.sin(i * 0.31)),
  );
  const at = machine.reserve(rows * inputs * 4);
  const quantised = machine.reserve(rows * inputs * 2);
  const scale = machine.reserve(rows * 4);
  const packed = machine.reserve(outputs * inputs * 2);
  const weightScale = machine.reserve(outputs * 4);
  const out = machine.reserve(rows * outputs * 4);
  machine.floats(at, x.length).set(x);
  const tiles = machine.shorts(packed, w.length);
  w.forEach((value, i) => {
    const [row, column] = [Math.floor(i / inputs), i % inputs];
    tiles[(column >> 1) * 16 + row * 2 + (column & 1)] = value;
  });
  machine.floats(weightScale, outputs).fill(0.01);
  machine.floats(out, rows * outputs).fill(0);
  machine.kernel.quantise(rows, inputs, at, quantised, scale);
  machine.kernel.multiply(
    rows,
    inputs,
    outputs,
    quantised,
    scale,
    packed,
    weightScale,
    out,
    outputs,
  );
  for (let r = 0; r < rows; r++)
    for (let j = 0; j < outputs; j++) {
      let exact = 0;
      for (let k = 0; k < inputs; k++) exact += x[r * inputs + k]! * w[j * inputs + k]! * 0.01;
      expect(machine.floats(out, rows * outputs)[r * outputs + j]).toBeCloseTo(exact, 2);
    }
});

test('relations are scored with every unit of the head that is not 0', async () => {
  const machine = await Machine.start();
  const [inputs, units, relations] = [8, 8, 16];
  const outputs = units * relations;
  const x = Int16Array.from({ length: inputs }, (_, k) => 1000 * Math.sin(k + 1));
  const w = Int16Array.from({ length: outputs * inputs }, (_, i) => 100 * Math.sin(i * 0.7));
  const bias = Float32Array.from({ length: outputs }, (_, i) => Math.cos(i));
  const head = Float32Array.from([0, 1, 0, 0.5, 2, 0, 0, 3]);
  const at = {
    x: machine.reserve(inputs * 2),
    scale: machine.reserve(4),
    w: machine.reserve(w.length * 2),
    weightScale: machine.reserve(outputs * 4),
    bias: machine.reserve(outputs * 4),
    head: machine.reserve(units * 4),
    out: machine.reserve(relations * 16),
  };
  machine.shorts(at.x, inputs).set(x);
  machine.floats(at.scale, 1).fill(0.01);
  machine.shorts(at.w, w.length).set(w);
  machine.floats(at.weightScale, outputs).fill(0.001);
  machine.floats(at.bias, outputs).set(bias);
  machine.floats(at.head, units).set(head);
  machine.kernel.relate(
    inputs,
    units,
    relations,
    at.x,
    at.scale,
    at.w,
    at.weightScale,
    at.bias,
    at.head,
    at.out,
  );
  const found = machine.floats(at.out, relations);
  for (let r = 0; r < relations; r++) {
    let exact = 0;
    for (let unit = 0; unit < units; unit++) {
      const output = unit * relations + r;
      const tile = (output >> 3) * inputs * 8 + (output & 7) * 2;
      let sum = 0;
      for (let k = 0; k < inputs; k++) sum += x[k]! * w[tile + (k >> 1) * 16 + (k & 1)]!;
      exact += head[unit]! * (bias[output]! + sum * 0.01 * 0.001);
    }
    expect(found[r]).toBeCloseTo(exact, 2);
  }
});

test('a step of an LSTM follows the equations', async () => {
  const machine = await Machine.start();
  const hidden = 8;
  const gates = machine.reserve(4 * hidden * 4);
  const cell = machine.reserve(hidden * 4);
  const state = machine.reserve(hidden * 2);
  const out = machine.reserve(hidden * 4);
  const values = Float32Array.from({ length: 4 * hidden }, (_, i) => 4 * Math.cos(i));
  machine.floats(gates, 4 * hidden).set(values);
  machine.floats(cell, hidden).fill(0.5);
  machine.floats(out, hidden).fill(1);
  machine.kernel.step(1, hidden, gates, cell, state, out, hidden);
  for (let k = 0; k < hidden; k++) {
    const [i, f, g, o] = [0, 1, 2, 3].map((gate) => values[gate * hidden + k]!) as [
      number,
      number,
      number,
      number,
    ];
    const c = sigmoid(f) * 0.5 + sigmoid(i) * Math.tanh(g);
    const h = sigmoid(o) * Math.tanh(c);
    expect(machine.floats(cell, hidden)[k]).toBeCloseTo(c, 5);
    expect(machine.floats(out, hidden)[k]).toBeCloseTo(1 + h, 5);
    expect(machine.shorts(state, hidden)[k]! / 32767).toBeCloseTo(h, 3);
  }
});

test('gates far beyond what is computed are open or shut', async () => {
  const machine = await Machine.start();
  const hidden = 4;
  const gates = machine.reserve(4 * hidden * 4);
  const cell = machine.reserve(hidden * 4);
  const state = machine.reserve(hidden * 2);
  const out = machine.reserve(hidden * 4);
  const [open, shut] = [1e30, -1e30];
  const input = [open, open, shut, shut];
  const forget = [open, shut, open, shut];
  const news = [open, shut, open, shut];
  const output = [open, open, open, shut];
  machine.floats(gates, 4 * hidden).set([...input, ...forget, ...news, ...output]);
  machine.floats(cell, hidden).fill(200);
  machine.floats(out, hidden).fill(0);
  machine.kernel.step(1, hidden, gates, cell, state, out, hidden);
  const cells = [201, -1, 200, 0];
  const states = [1, Math.tanh(-1), 1, 0];
  machine.floats(cell, hidden).forEach((c, k) => expect(c).toBeCloseTo(cells[k]!, 4));
  machine.floats(out, hidden).forEach((h, k) => expect(h).toBeCloseTo(states[k]!, 5));
});

test('probabilities come within a hundred-thousandth of the exact ones', async () => {
  const machine = await Machine.start();
  const scores = Float32Array.from({ length: 40 }, (_, i) => 9 * Math.sin(i * 2.3));
  const row = machine.reserve(scores.byteLength);
  machine.floats(row, scores.length).set(scores);
  machine.kernel.softmax(scores.length, row);
  const powers = Array.from(scores, Math.exp);
  const sum = powers.reduce((a, b) => a + b);
  machine
    .floats(row, scores.length)
    .forEach((found, i) => expect(Math.abs((found * sum) / powers[i]! - 1)).toBeLessThan(1e-5));
});

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function moduleOf(base64: string): string {
  const lines = base64.replaceAll(/.{1,96}/g, '$&\n');
  return `/** The kernel, \`index.ts\`, compiled; a test checks that it is up to date. */\nexport const kernelBase64 = \`\n${lines}\`;\n`;
}
