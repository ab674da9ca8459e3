import { exp2, LOG2_E } from './exp';

/** Turns a row of scores into probabilities, in place. */
export function softmax(count: i32, row: usize): void {
  let most: f32 = -f32.MAX_VALUE;
  for (let i = 0; i < count; i++) most = max(most, f32.load(row + <usize>(i << 2)));
  let sum: f32 = 0;
  for (let i = 0; i < count; i++) {
    const at = row + <usize>(i << 2);
    const e = f32x4.extract_lane(exp2(f32x4.splat((f32.load(at) - most) * LOG2_E)), 0);
    f32.store(at, e);
    sum += e;
  }
  for (let i = 0; i < count; i++) {
    const at = row + <usize>(i << 2);
    f32.store(at, f32.load(at) / sum);
  }
}
