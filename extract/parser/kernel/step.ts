import { exp2, LOG2_E, rounded } from './exp';

/**
 * One step of an LSTM for `rows` sentences: gates f32 (rows, 4, hidden) in the order input, forget, cell, output;
 * cell f32 (rows, hidden) is updated; the new state is added to out f32 (rows, stride) and kept as int16 / 32767.
 *
 * With σ(x) = 1 / (1 + e^-x) and tanh(x) = (1 - e^-2x) / (1 + e^-2x), what is multiplied or added shares a denominator:
 * two divisions in place of five. `exp2` keeps its powers below 2^31, so that a product of three is no overflow.
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
  const one = f32x4.splat(1);
  for (let r = 0; r < rows; r++) {
    for (let at: usize = 0; at < width; at += 16) {
      const input = f32x4.add(one, power(v128.load(gates + at), -1));
      const forget = f32x4.add(one, power(v128.load(gates + width + at), -1));
      const news = power(v128.load(gates + 2 * width + at), -2);
      const output = f32x4.add(one, power(v128.load(gates + 3 * width + at), -1));
      const added = f32x4.mul(input, f32x4.add(one, news));
      const c = f32x4.div(
        f32x4.add(f32x4.mul(v128.load(cell + at), added), f32x4.mul(forget, f32x4.sub(one, news))),
        f32x4.mul(forget, added),
      );
      v128.store(cell + at, c);
      const shown = power(c, -2);
      const h = f32x4.div(f32x4.sub(one, shown), f32x4.mul(output, f32x4.add(one, shown)));
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

/** e^(factor · x) */
function power(x: v128, factor: f32): v128 {
  return exp2(f32x4.mul(x, f32x4.splat(factor * LOG2_E)));
}
