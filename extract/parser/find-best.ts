/** Index of the highest of `count` scores from `start` on, the first of equals; or of the next one after `previous`. */
export function findBest(
  scores: Float32Array,
  start: number,
  count: number,
  previous = -1,
): number {
  const limit = previous < 0 ? Infinity : scores[start + previous]!;
  let found = -1;
  let highest = -Infinity;
  for (let i = 0; i < count; i++) {
    const score = scores[start + i]!;
    if (score <= highest || score > limit || (score === limit && i <= previous)) continue;
    found = i;
    highest = score;
  }
  return found;
}
