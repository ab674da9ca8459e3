import { satzgraph } from '../cli/satzgraph.ts';
import type { BenchRow } from './row.ts';

const runs = 5;

/** From the key pressed to the last byte, the median of five. */
export async function bench(): Promise<BenchRow[]> {
  const sentence = 'Blinken traf Lawrow in Genf.';
  return [
    await median('start-up · --version', () => satzgraph(['--version'])),
    await median('start-up · extract --help', () => satzgraph(['extract', '--help'])),
    await median('start-up · extract, one sentence', () =>
      satzgraph(['extract', '-'], { input: sentence }),
    ),
  ];
}

async function median(name: string, work: () => Promise<unknown>): Promise<BenchRow> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const value = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { name, value, unit: 'ms' };
}
