import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { absent, sharedFolder } from '../facilities.ts';
import type { Figure } from './figure.ts';
import { readFigures, writeFigures } from './figures-file.ts';
import { measures } from './measures.ts';
import { compareFigures } from './table.ts';

// npm run eval [-- articles challenge …] [--write] [--keep]
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, keep: { type: 'boolean' } },
  allowPositionals: true,
});

if (absent.shared === undefined) await evaluate();
else console.log(`nothing to score: ${absent.shared} (SATZGRAPH_SHARED names another folder)`);

async function evaluate(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'satzgraph-eval-'));
  const chosen = positionals.length > 0 ? positionals : Object.keys(measures);
  const figures: Figure[] = [];
  for (const name of chosen) figures.push(...(await measure(name, work)));
  console.log(compareFigures(figures, readFigures()));
  if (values.write) writeFigures(figures);
  if (values.keep) console.log(`\noutputs: ${work}`);
  else rmSync(work, { recursive: true });
}

/** A measure that cannot run is told and leaves the others alone. */
async function measure(name: string, work: string): Promise<Figure[]> {
  try {
    return (await measures[name]?.({ shared: sharedFolder, work })) ?? [];
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return [];
  }
}
