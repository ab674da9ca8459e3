/** Triples of one confidence, and how many of them are right. */
export interface ConfidenceBin {
  /** Half-open range of stated confidence. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
  /** Mean of the confidences stated. */
  readonly stated: number;
}

/** Bounds of the bins; confidences below the first are joined with it. */
const bounds = [0.4, 0.6, 0.7, 0.75, 0.8, 1.01];

/** Sorts values into the bins of a reliability table by their confidence. */
export function binByConfidence<T>(
  values: readonly T[],
  confidenceOf: (value: T) => number,
): { readonly from: number; readonly to: number; readonly values: readonly T[] }[] {
  return bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1] as number;
    const inside = (confidence: number) => confidence < to && (at === 0 || confidence >= from);
    return { from, to, values: values.filter((value) => inside(confidenceOf(value))) };
  });
}

/** How far stated confidence and share right lie apart on average, each bin by its weight (expected calibration error). */
export function calibrationError(bins: readonly ConfidenceBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 0;
  return bins.reduce((sum, { count, right, stated }) => {
    return count === 0 ? sum : sum + (count / total) * Math.abs(right / count - stated);
  }, 0);
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
