// AssemblyScript: the arithmetic of the parser. Integer products are exact and nothing asks the host for Math,
// so that every processor and every browser computes the same bytes. All matrices are row by row; `usize` are addresses.

const LOG2_E: f32 = 1.4426950408889634;
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;
/** 1.5 · 2^23: what is added to it is rounded to an integer (half to even), which the low bits then hold. */
const ROUNDER: f32 = 12582912;

/**
 * out[r][j] += scale[r] * weightScale[j] * Σ x[r][k] * w[j][k], for `outputs` (a multiple of 8) columns.
 * x: int16 (rows, inputs); w: int16, packed in tiles of 8 outputs: (outputs / 8, inputs / 2, 8, 2);
 * out: f32 (rows, stride). Sums stay below 2^31 for up to 516 inputs.
 */
export function multiply(
  rows: i32,
  inputs: i32,
  outputs: i32,
  x: usize,
  scale: usize,
  w: usize,
  weightScale: usize,
  out: usize,
  stride: i32,
): void {
  const tileBytes = <usize>(inputs << 4);
  const rowBytes = <usize>(inputs << 1);
  for (let j = 0; j < outputs; j += 8) {
    const tile = w + <usize>(j >> 3) * tileBytes;
    const low = v128.load(weightScale + <usize>(j << 2));
    const high = v128.load(weightScale + <usize>(j << 2), 16);
    const column = out + <usize>(j << 2);
    let r = 0;
    for (; r + 3 <= rows; r += 3) {
      const at = column + <usize>(r * stride) * 4;
      multiplyThree(
        x + <usize>r * rowBytes,
        rowBytes,
        tile,
        tileBytes,
        scale + <usize>(r << 2),
        low,
        high,
        at,
        stride,
      );
    }
    for (; r < rows; r++) {
      const at = column + <usize>(r * stride) * 4;
      multiplyOne(x + <usize>r * rowBytes, tile, tileBytes, scale + <usize>(r << 2), low, high, at);
    }
  }
}

/** Three rows by eight outputs at once. A fourth row would be one more to load and to count, and make it a fifth slower. */
function multiplyThree(
  x0: usize,
  rowBytes: usize,
  tile: usize,
  tileBytes: usize,
  scale: usize,
  low: v128,
  high: v128,
  out: usize,
  stride: i32,
): void {
  let a0 = i32x4.splat(0);
  let b0 = i32x4.splat(0);
  let a1 = i32x4.splat(0);
  let b1 = i32x4.splat(0);
  let a2 = i32x4.splat(0);
  let b2 = i32x4.splat(0);
  let x1 = x0 + rowBytes;
  let x2 = x1 + rowBytes;
  const end = tile + tileBytes;
  while (tile < end) {
    const wa = v128.load(tile);
    const wb = v128.load(tile, 16);
    const p0 = v128.load32_splat(x0);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(p0, wa));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(p0, wb));
    const p1 = v128.load32_splat(x1);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(p1, wa));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(p1, wb));
    const p2 = v128.load32_splat(x2);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(p2, wa));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(p2, wb));
    tile += 32;
    x0 += 4;
    x1 += 4;
    x2 += 4;
  }
  const next = <usize>(stride << 2);
  addScaled(out, a0, b0, v128.load32_splat(scale), low, high);
  addScaled(out + next, a1, b1, v128.load32_splat(scale, 4), low, high);
  addScaled(out + 2 * next, a2, b2, v128.load32_splat(scale, 8), low, high);
}

function multiplyOne(
  x: usize,
  tile: usize,
  tileBytes: usize,
  scale: usize,
  low: v128,
  high: v128,
  out: usize,
): void {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  const end = tile + tileBytes;
  while (tile < end) {
    const p = v128.load32_splat(x);
    a = i32x4.add(a, i32x4.dot_i16x8_s(p, v128.load(tile)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(p, v128.load(tile, 16)));
    tile += 32;
    x += 4;
  }
  addScaled(out, a, b, v128.load32_splat(scale), low, high);
}

function addScaled(out: usize, a: v128, b: v128, scale: v128, low: v128, high: v128): void {
  const first = f32x4.mul(f32x4.convert_i32x4_s(a), f32x4.mul(scale, low));
  const second = f32x4.mul(f32x4.convert_i32x4_s(b), f32x4.mul(scale, high));
  v128.store(out, f32x4.add(v128.load(out), first));
  v128.store(out, f32x4.add(v128.load(out, 16), second), 16);
}

/** Copies a row of `width` f32 (a multiple of 4) into each of `rows` rows: biases, or zeros. */
export function fill(rows: i32, width: i32, row: usize, out: usize): void {
  for (let r = 0; r < rows; r++) {
    memory.copy(out, row, <usize>(width << 2));
    out += <usize>(width << 2);
  }
}

/** Copies rows of `width` f32 out of a table: out[r] = table[indices[r]]. */
export function gather(rows: i32, width: i32, indices: usize, table: usize, out: usize): void {
  const bytes = <usize>(width << 2);
  for (let r = 0; r < rows; r++) {
    memory.copy(out, table + <usize>load<i32>(indices + <usize>(r << 2)) * bytes, bytes);
    out += bytes;
  }
}

/** Negative values of `count` (a multiple of 4) f32 become 0. */
export function relu(count: i32, x: usize): void {
  const end = x + <usize>(count << 2);
  for (; x < end; x += 16) v128.store(x, f32x4.pmax(f32x4.splat(0), v128.load(x)));
}

/** f32 (rows, width) → int16 with one scale a row, so that the largest value becomes ±32767. Width: a multiple of 8. */
export function quantise(rows: i32, width: i32, x: usize, out: usize, scale: usize): void {
  for (let r = 0; r < rows; r++) {
    let most = f32x4.splat(0);
    const end = x + <usize>(width << 2);
    for (let at = x; at < end; at += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(at)));
    const largest = max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    );
    f32.store(scale, largest / 32767);
    scale += 4;
    const factor = f32x4.splat(largest > 0 ? 32767 / largest : 0);
    for (; x < end; x += 32) {
      const a = rounded(f32x4.mul(v128.load(x), factor));
      const b = rounded(f32x4.mul(v128.load(x, 16), factor));
      v128.store(out, i16x8.narrow_i32x4_s(a, b));
      out += 16;
    }
  }
}

/**
 * One step of an LSTM for `rows` sentences: gates f32 (rows, 4, hidden) in the order input, forget, cell, output;
 * cell f32 (rows, hidden) is updated; the new state is added to out f32 (rows, stride) and kept as int16 / 32767.
 */
export function step(
  rows: i32,
  hidden: i32,
  gates: usize,
  cell: usize,
  state: usize,
  out: usize,
  stride: i32,
): void {
  const width = <usize>(hidden << 2);
  for (let r = 0; r < rows; r++) {
    for (let at: usize = 0; at < width; at += 16) {
      const input = sigmoid(v128.load(gates + at));
      const forget = sigmoid(v128.load(gates + width + at));
      const news = tanh(v128.load(gates + 2 * width + at));
      const output = sigmoid(v128.load(gates + 3 * width + at));
      const c = f32x4.add(f32x4.mul(forget, v128.load(cell + at)), f32x4.mul(input, news));
      v128.store(cell + at, c);
      const h = f32x4.mul(output, tanh(c));
      v128.store(out + at, f32x4.add(v128.load(out + at), h));
      const kept = rounded(f32x4.mul(h, f32x4.splat(32767)));
      v128.store64_lane(state + (at >> 1), i16x8.narrow_i32x4_s(kept, kept), 0);
    }
    gates += 4 * width;
    cell += width;
    state += width >> 1;
    out += <usize>(stride << 2);
  }
}

/** The nearest integers, for values below 2^22. */
function rounded(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(ROUNDER)), i32x4.splat(reinterpret<i32>(ROUNDER)));
}

function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

/** 1 - 2 / (e^2x + 1) */
function tanh(x: v128): v128 {
  const one = f32x4.splat(1);
  const doubled = f32x4.add(x, x);
  return f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(exp(doubled), one)));
}

/** e^x after Cephes: 2^n times a polynomial in what is left. */
function exp(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-87)), f32x4.splat(87));
  const bits = f32x4.add(f32x4.mul(x, f32x4.splat(LOG2_E)), f32x4.splat(ROUNDER));
  const n = f32x4.sub(bits, f32x4.splat(ROUNDER));
  x = f32x4.sub(x, f32x4.mul(n, f32x4.splat(LN2_HIGH)));
  x = f32x4.sub(x, f32x4.mul(n, f32x4.splat(LN2_LOW)));
  let y = f32x4.splat(1.98756915e-4);
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(5.0000001201e-1));
  y = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(y, x), x), x), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(bits, i32x4.splat(127)), 23); // the bits of ROUNDER are shifted out
  return f32x4.mul(y, power);
}

/** Turns a row of scores into probabilities, in place. */
export function softmax(count: i32, row: usize): void {
  let most: f32 = -f32.MAX_VALUE;
  for (let i = 0; i < count; i++) most = max(most, f32.load(row + <usize>(i << 2)));
  let sum: f32 = 0;
  for (let i = 0; i < count; i++) {
    const at = row + <usize>(i << 2);
    const e = f32x4.extract_lane(exp(f32x4.splat(f32.load(at) - most)), 0);
    f32.store(at, e);
    sum += e;
  }
  for (let i = 0; i < count; i++) {
    const at = row + <usize>(i << 2);
    f32.store(at, f32.load(at) / sum);
  }
}

/** Adds `width` (a multiple of 4) values of a row of an int8 table with its own scale to out. */
export function addRow(table: usize, scale: usize, row: i32, width: i32, out: usize): void {
  const factor = f32x4.splat(f32.load(scale + <usize>(row << 2)));
  let at = table + <usize>(row * width);
  const end = at + <usize>width;
  for (; at < end; at += 4) {
    const bytes = i16x8.extend_low_i8x16_s(v128.load32_zero(at));
    const values = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(bytes));
    v128.store(out, f32x4.add(v128.load(out), f32x4.mul(values, factor)));
    out += 16;
  }
}

/**
 * Scores of the relations of a word below a head: Σ head[u] * (bias[u][r] + scale * weightScale[u][r] * Σ x[k] * w[u][r][k]).
 * x: int16 (inputs); w: outputs (units, relations), packed as in `multiply`; relations: a multiple of 8; units: of 4;
 * out: f32 (4, relations), whose first row is the result. Units in which the head is 0, three of four, cost nothing.
 */
export function relate(
  inputs: i32,
  units: i32,
  relations: i32,
  x: usize,
  scale: usize,
  w: usize,
  weightScale: usize,
  bias: usize,
  head: usize,
  out: usize,
): void {
  const width = <usize>(relations << 2);
  memory.fill(out, 0, 4 * width);
  for (let unit = 0; unit < units; unit++) {
    const factor = f32.load(head + <usize>(unit << 2));
    if (factor == 0) continue;
    const first = <usize>unit * width;
    for (let at: usize = 0; at < width; at += 32) {
      addRelations(
        inputs,
        x,
        v128.load32_splat(scale),
        w + ((first + at) >> 1) * inputs,
        weightScale + first + at,
        bias + first + at,
        f32x4.splat(factor),
        out + <usize>(unit & 3) * width + at,
      );
    }
  }
  for (let at = out; at < out + width; at += 16) {
    const even = f32x4.add(v128.load(at), v128.load(at + width));
    const odd = f32x4.add(v128.load(at + 2 * width), v128.load(at + 3 * width));
    v128.store(at, f32x4.add(even, odd));
  }
}

/** Adds what one unit says of eight relations. */
function addRelations(
  inputs: usize,
  x: usize,
  scale: v128,
  tile: usize,
  weightScale: usize,
  bias: usize,
  factor: v128,
  out: usize,
): void {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  const end = tile + (inputs << 4);
  while (tile < end) {
    const p = v128.load32_splat(x);
    a = i32x4.add(a, i32x4.dot_i16x8_s(p, v128.load(tile)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(p, v128.load(tile, 16)));
    tile += 32;
    x += 4;
  }
  const low = f32x4.mul(f32x4.convert_i32x4_s(a), f32x4.mul(scale, v128.load(weightScale)));
  const high = f32x4.mul(f32x4.convert_i32x4_s(b), f32x4.mul(scale, v128.load(weightScale, 16)));
  const first = f32x4.mul(factor, f32x4.add(v128.load(bias), low));
  const second = f32x4.mul(factor, f32x4.add(v128.load(bias, 16), high));
  v128.store(out, f32x4.add(v128.load(out), first));
  v128.store(out, f32x4.add(v128.load(out, 16), second), 16);
}

/** out[d][h] = Σ a[d][k] * b[h][k], all f32; width is a multiple of 4. */
export function compare(rows: i32, others: i32, width: i32, a: usize, b: usize, out: usize): void {
  const bytes = <usize>(width << 2);
  for (let d = 0; d < rows; d++) {
    let other = b;
    for (let h = 0; h < others; h++) {
      f32.store(out, dot(a, other, bytes));
      out += 4;
      other += bytes;
    }
    a += bytes;
  }
}

function dot(a: usize, b: usize, bytes: usize): f32 {
  let sum = f32x4.splat(0);
  for (let k: usize = 0; k < bytes; k += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(a + k), v128.load(b + k)));
  }
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}
