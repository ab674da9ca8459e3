/** How well pairs of rows that a system joins agree with those that the gold joins. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  /** Pairs joined by the system only, and by the gold only. */
  readonly wrong: readonly (readonly [number, number])[];
  readonly missed: readonly (readonly [number, number])[];
}

/** Compares two groupings of the same rows, each given as a label per row. */
export function scorePairs(gold: readonly string[], system: readonly string[]): PairScore {
  const wrong: [number, number][] = [];
  const missed: [number, number][] = [];
  let both = 0;
  for (let a = 0; a < gold.length; a++)
    for (let b = a + 1; b < gold.length; b++) {
      const inGold = gold[a] === gold[b];
      const inSystem = system[a] === system[b];
      if (inGold && inSystem) both++;
      else if (inSystem) wrong.push([a, b]);
      else if (inGold) missed.push([a, b]);
    }
  return {
    precision: share(both, both + wrong.length),
    recall: share(both, both + missed.length),
    wrong,
    missed,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
