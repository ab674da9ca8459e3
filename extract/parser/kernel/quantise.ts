import { rounded } from './exp';

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
