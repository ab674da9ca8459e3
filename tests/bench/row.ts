/** One measured number: `parse 7,100 words/s`. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}
