/** What a power of e is multiplied with to make it one of 2. */
export const LOG2_E: f32 = 1.4426950408889634;
/** 1.5 · 2^23: what is added to it is rounded to an integer (half to even), which the low bits then hold. */
const ROUNDER: f32 = 12582912;

/** 2^x for x within ±30, beyond as at the ends: 2^n times a polynomial in what is left; relative error below 3e-6. */
export function exp2(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-30)), f32x4.splat(30));
  const bits = f32x4.add(x, f32x4.splat(ROUNDER));
  x = f32x4.sub(x, f32x4.sub(bits, f32x4.splat(ROUNDER)));
  let y = f32x4.splat(0.009570101276040077);
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(0.05591785907745361));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(0.240247443318367));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(0.6931217908859253));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(0.9999992847442627));
  return i32x4.add(y, i32x4.shl(bits, 23)); // n goes into the exponent; the bits of ROUNDER are shifted out
}

/** The nearest integers, for values below 2^22. */
export function rounded(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(ROUNDER)), i32x4.splat(reinterpret<i32>(ROUNDER)));
}
