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
