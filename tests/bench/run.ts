import { cpus } from 'node:os';
import type { BenchRow } from './row.ts';

/** The pieces of the bench, each in its file; each is loaded only when its turn comes. */
const pieces: Readonly<Record<string, () => Promise<{ bench(): Promise<BenchRow[]> }>>> = {
  stages: () => import('./stages.ts'),
  parser: () => import('./parser.ts'),
  'start-up': () => import('./start-up.ts'),
  memory: () => import('./memory.ts'),
  merge: () => import('./merge.ts'),
  graph: () => import('./graph.ts'),
  neo4j: () => import('./neo4j.ts'),
};

// npm run bench [-- stages memory …]
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(pieces, name));
if (unknown.length > 0) {
  console.error(
    `bench: no piece ${unknown.join(', ')}; there are ${Object.keys(pieces).join(', ')}`,
  );
  process.exit(2);
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}\n`);
for (const name of chosen.length > 0 ? chosen : Object.keys(pieces)) {
  const { bench } = await pieces[name]!();
  for (const row of await bench()) console.log(formatRow(row));
  console.log();
}

function formatRow({ name, value, unit }: BenchRow): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  const number = value.toLocaleString('en', { maximumFractionDigits: digits });
  return `${name.padEnd(44)}${number.padStart(12)} ${unit}`;
}
