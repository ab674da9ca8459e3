import { exp, rounded } from './exp';

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
