/** ` (did you mean extract?)` when one of the names is close to what was typed, otherwise nothing. */
export function suggest(given: string, names: readonly string[]): string {
  const nearest = names
    .map((name) => ({ name, distance: editDistance(given, name) }))
    .reduce((best, each) => (each.distance < best.distance ? each : best));
  return nearest.distance <= Math.max(2, given.length / 3)
    ? ` (did you mean ${nearest.name}?)`
    : '';
}

/** Levenshtein distance: insertions, deletions and replacements of one character. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
