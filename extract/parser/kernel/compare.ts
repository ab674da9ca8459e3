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
