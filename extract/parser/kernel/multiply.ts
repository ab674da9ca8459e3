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
    const last = x + <usize>r * rowBytes;
    const factor = scale + <usize>(r << 2);
    const at = column + <usize>(r * stride) * 4;
    if (rows - r == 2) multiplyTwo(last, rowBytes, tile, tileBytes, factor, low, high, at, stride);
    else if (r < rows) multiplyOne(last, tile, tileBytes, factor, low, high, at);
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

function multiplyTwo(
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
  let x1 = x0 + rowBytes;
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
    tile += 32;
    x0 += 4;
    x1 += 4;
  }
  const next = <usize>(stride << 2);
  addScaled(out, a0, b0, v128.load32_splat(scale), low, high);
  addScaled(out + next, a1, b1, v128.load32_splat(scale, 4), low, high);
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
