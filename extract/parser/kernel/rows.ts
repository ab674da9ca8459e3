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
