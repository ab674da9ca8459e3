/** Greatest sum of a one-to-one pairing of rows and columns (Hungarian method, O(n³)). */
export function assignBest(values: readonly (readonly number[])[]): number {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return 0;
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number): number => -(values[row - 1]?.[column - 1] ?? 0);
  const rowPotential = Array.from({ length: size + 1 }, () => 0);
  const columnPotential = Array.from({ length: size + 1 }, () => 0);
  const rowOf = Array.from({ length: size + 1 }, () => 0);
  for (let row = 1; row <= size; row++) {
    const least = Array.from({ length: size + 1 }, () => Infinity);
    const used = Array.from({ length: size + 1 }, () => false);
    const way = Array.from({ length: size + 1 }, () => 0);
    rowOf[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const current = rowOf[column] as number;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced =
          cost(current, j) - (rowPotential[current] as number) - (columnPotential[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          rowPotential[rowOf[j] as number] = (rowPotential[rowOf[j] as number] as number) + delta;
          columnPotential[j] = (columnPotential[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = way[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  let total = 0;
  for (let j = 1; j <= size; j++) total -= cost(rowOf[j] as number, j);
  return total;
}
